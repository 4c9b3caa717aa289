package id.binaan.registry.slice;

import static id.binaan.registry.slice.Bodies.complete;
import static id.binaan.registry.slice.Bodies.draft;
import static id.binaan.registry.slice.Bodies.map;
import static id.binaan.registry.slice.User.ENUMERATOR;
import static id.binaan.registry.slice.User.OPERATOR;
import static id.binaan.registry.slice.User.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.contracts.Topics;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever is commanded in whatever order, a record keeps to its lifecycle and tells all of it. */
class LifecycleTest extends RegistrySlice {
    private static final User STRANGER = ENUMERATOR.named("enumerator-asing", "14.03.02");

    /** CONTRACT section 3, as far as recording goes. */
    private static final Map<String, Set<String>> MOVES = Map.of(
            "DRAFT", Set.of("AUTO_CHECKED", "NEEDS_CORRECTION"),
            "NEEDS_CORRECTION", Set.of("AUTO_CHECKED", "NEEDS_CORRECTION"),
            "AUTO_CHECKED", Set.of());

    @ParameterizedTest
    @ValueSource(longs = {7, 77, 777, 7777, 77777, 777777})
    void aRandomLifeKeepsTheRules(long seed) {
        Random random = new Random(seed);
        String owner = owner();
        String id = business(ENUMERATOR, draft());
        Answer before = done(as(OPERATOR).get("/businesses/{id}", id));
        for (int i = 0; i < 25; i++) {
            boolean submit = random.nextInt(4) == 0;
            User by = List.of(ENUMERATOR, ENUMERATOR, ENUMERATOR, OPERATOR, OPERATOR, STRANGER, SUPERVISOR)
                    .get(random.nextInt(7));
            boolean stale = random.nextInt(6) == 0;
            Map<String, Object> body = submit ? map() : correction(random, owner);
            Answer answer = as(by).seen(before.version() - (stale ? 1 : 0))
                    .post("/businesses/" + id + (submit ? "/submitting" : "/correcting"), body);
            Answer after = done(as(OPERATOR).get("/businesses/{id}", id));
            judge(answer, by, stale, submit, before, after);
            before = after;
        }
        told(id, before.body());
    }

    private static Map<String, Object> correction(Random random, String owner) {
        return switch (random.nextInt(6)) {
            case 0 -> complete(owner);
            case 1 -> map("brand", "Merek " + random.nextInt(3));
            case 2 -> map("clear", List.of("premises"));
            case 3 -> map("status", "SEASONAL");
            case 4 -> map("finance", List.of(map("year", 2024, "annualSales", random.nextInt(5) + " miliar")));
            default -> map("nib", "1"); // refused
        };
    }

    private static void judge(Answer answer, User by, boolean stale, boolean submit, Answer before, Answer after) {
        String from = before.body().path("state").asString();
        String to = after.body().path("state").asString();
        if (by == STRANGER || by == SUPERVISOR) {
            assertThat(answer.status()).isEqualTo(by == STRANGER ? 404 : 403);
        } else if (stale) {
            assertThat(answer.status()).isEqualTo(412);
        } else if (MOVES.get(from).isEmpty()) {
            assertThat(answer.status()).isEqualTo(409);
        } else {
            assertThat(answer.status()).isIn(200, 422);
        }
        if (answer.status() != 200) {
            assertThat(after.body()).isEqualTo(before.body());
            return;
        }
        boolean changed = !answer.body().path("sequences").isEmpty();
        assertThat(after.version()).isEqualTo(before.version() + (changed ? 1 : 0));
        if (submit) {
            assertThat(MOVES.get(from)).contains(to);
            assertThat(to.equals("AUTO_CHECKED"))
                    .isEqualTo(after.texts("missing").isEmpty());
        } else {
            assertThat(to).isEqualTo(from);
        }
    }

    /** What the topic says is what the store says, without holes. */
    private void told(String id, JsonNode stored) {
        Answer events = done(as(OPERATOR).get("/businesses/{id}/events?limit=200", id));
        int last = events.body().size();
        assertThat(events.texts("", "sequence"))
                .isEqualTo(
                        LongStream.rangeClosed(1, last).mapToObj(Long::toString).toList());
        List<TopicReader.Message> messages = published(Topics.BUSINESS, id, last);
        assertThat(messages)
                .extracting(TopicReader.Message::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, last).boxed().toList());
        JsonNode snapshot = messages.getLast().value().path("business");
        assertThat(snapshot.path("recordState")).isEqualTo(stored.path("state"));
        assertThat(snapshot.path("missing")).isEqualTo(stored.path("missing"));
        assertThat(snapshot.path("businessStatus"))
                .isEqualTo(stored.path("details").path("status"));
        assertThat(snapshot.path("brand").asString(""))
                .isEqualTo(stored.path("details").path("brand").asString(""));
        assertThat(snapshot.path("scale").path("scale"))
                .isEqualTo(stored.path("scale").path("scale"));
    }
}
