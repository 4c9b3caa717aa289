package id.binaan.registry.slice;

import static id.binaan.registry.slice.Bodies.complete;
import static id.binaan.registry.slice.Bodies.map;
import static id.binaan.registry.slice.Bodies.person;
import static id.binaan.registry.slice.Bodies.with;
import static id.binaan.registry.slice.User.ENUMERATOR;
import static id.binaan.registry.slice.User.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** No body, however broken, makes the registry fail or store what it refuses. */
class RandomInputTest extends RegistrySlice {
    private static final int BODIES = 60;

    private static Map<String, Object> business(String owner) {
        Map<String, Object> month = map("month", "2025-06", "quantity", 12.5, "unit", "KG", "value", "1 juta");
        Map<String, Object> year =
                map("year", 2025, "capital", "15 juta", "annualSales", "120.000.000", "production", List.of(month));
        Map<String, Object> place = map(
                "village",
                Bodies.SELAT_BARU,
                "address",
                "Jl. Pantai 4",
                "postalCode",
                "28763",
                "latitude",
                1.53,
                "longitude",
                102.2);
        return with(
                with(with(with(complete(owner), "finance", List.of(year)), "location", place), "clear", List.of("nib")),
                "responsibleIds",
                List.of(owner));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void recordingABusiness(long seed) {
        record(seed, "businesses", business(owner()));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 30, 400})
    void correctingABusiness(long seed) {
        Map<String, Object> body = business(owner());
        correct(
                seed,
                "businesses",
                body,
                done(as(ENUMERATOR).post("/businesses", body)).id());
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 40, 500})
    void recordingAPerson(long seed) {
        record(seed, "persons", with(person(), "email", "siti@contoh.id"));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 50, 600})
    void correctingAPerson(long seed) {
        Map<String, Object> body = with(person(), "clear", List.of("email"));
        correct(
                seed,
                "persons",
                body,
                done(as(ENUMERATOR).post("/persons", body)).id());
    }

    private void record(long seed, String records, Map<String, Object> body) {
        Mutations mutations = new Mutations(seed);
        JsonNode valid = Api.JSON.valueToTree(body);
        for (int i = 0; i < BODIES; i++) {
            JsonNode sent = mutations.of(valid);
            long before = count(records);
            Answer answer = as(ENUMERATOR).postText("/" + records, sent.toString());
            expected(answer, sent);
            if (answer.status() < 300) {
                assertThat(as(OPERATOR)
                                .get("/" + records + "/{id}", answer.id())
                                .status())
                        .isEqualTo(200);
            } else {
                assertThat(count(records)).isEqualTo(before);
            }
        }
    }

    private void correct(long seed, String records, Map<String, Object> body, String id) {
        Mutations mutations = new Mutations(seed);
        JsonNode valid = Api.JSON.valueToTree(body);
        Answer before = done(as(ENUMERATOR).get("/" + records + "/{id}", id));
        for (int i = 0; i < BODIES; i++) {
            JsonNode sent = mutations.of(valid);
            Answer answer = as(ENUMERATOR)
                    .seen(before.version())
                    .postText("/" + records + "/" + id + "/correcting", sent.toString());
            expected(answer, sent);
            Answer after = done(as(ENUMERATOR).get("/" + records + "/{id}", id));
            if (answer.status() >= 300) {
                assertThat(after.body()).isEqualTo(before.body());
            }
            before = after;
        }
    }

    /** Anything but a failure of the server; too many unpublished events may ask to wait. */
    private static void expected(Answer answer, JsonNode sent) {
        assertThat(answer.status()).as("%s for %s", answer.body(), sent).isIn(200, 201, 400, 409, 422);
        if (answer.status() == 422) {
            assertThat(answer.fields()).isNotEmpty();
        }
    }
}
