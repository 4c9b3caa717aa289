package id.binaan.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.kit.aggregate.AggregateStore;
import id.binaan.kit.example.Http;
import id.binaan.kit.example.KitTest;
import id.binaan.kit.example.Stall;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

/** A command overwrites only what the caller has seen, and a repeated one is carried out once. */
@KitTest
class CommandHeadersTest {
    private static final String STALLS = "/api/v1/stalls";

    @LocalServerPort
    int port;

    @Autowired
    AggregateStore<Stall> stalls;

    @Autowired
    MongoOperations mongo;

    private final String name = "Kue " + UUID.randomUUID();
    private Http operator;

    @BeforeEach
    void anOperator() {
        operator = Http.as(port, "operator");
    }

    @Test
    void aNewRecordIsAnsweredWithAddressVersionAndSequences() {
        var answer = open(operator, name);

        String id = answer.body().path("id").asString();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith(STALLS + "/" + id);
        assertThat(answer.header("ETag")).isEqualTo("\"v1\"");
        assertThat(answer.body().path("version").asInt()).isEqualTo(1);
        assertThat(answer.body()
                        .path("sequences")
                        .path("binaan.registry.business.v1/" + id)
                        .asInt())
                .isEqualTo(1);
    }

    @Nested
    class IfMatch {
        private String id;

        @BeforeEach
        void aStall() {
            id = open(operator, name).body().path("id").asString();
        }

        @Test
        void ofTheCurrentVersionLetsTheCommandThrough() {
            var answer = rename(operator.with("If-Match", "\"v1\""), id, "Baru");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("ETag")).isEqualTo("\"v2\"");
            assertThat(stalls.find(id).orElseThrow().name()).isEqualTo("Baru");
        }

        @Test
        void thatIsMissingIs428() {
            var answer = rename(operator, id, "Baru");

            assertThat(answer.status()).isEqualTo(428);
            assertThat(answer.body().path("code").asString()).isEqualTo("if-match.missing");
            assertThat(stalls.find(id).orElseThrow().name()).isEqualTo(name);
        }

        @Test
        void ofAnOlderVersionIs412WithTheCurrentETagAndState() {
            rename(operator.with("If-Match", "\"v1\""), id, "Baru");

            var answer = rename(operator.with("If-Match", "\"v1\""), id, "Lain");

            assertThat(answer.status()).isEqualTo(412);
            assertThat(answer.header("ETag")).isEqualTo("\"v2\"");
            assertThat(answer.body().path("code").asString()).isEqualTo("record.stale");
            assertThat(answer.body().path("current").path("name").asString()).isEqualTo("Baru");
            assertThat(stalls.find(id).orElseThrow().name()).isEqualTo("Baru");
        }

        @Test
        void thatIsNotOneOfOurVersionsIs412() {
            assertThat(rename(operator.with("If-Match", "*"), id, "Baru").status())
                    .isEqualTo(412);
        }
    }

    @Nested
    class AnIdempotencyKey {
        private final String key = UUID.randomUUID().toString();

        @Test
        void givesARepeatTheSameAnswerAndMakesNoSecondRecord() {
            var first = open(keyed(), name);
            var repeat = open(keyed(), name);

            assertThat(repeat.status()).isEqualTo(201);
            assertThat(repeat.body()).isEqualTo(first.body());
            assertThat(recordsOfThatName()).isEqualTo(1);
        }

        @Test
        void givesARepeatedChangeTheSameAnswerThoughTheVersionHasMovedOn() {
            String id = open(operator, name).body().path("id").asString();
            var first = rename(keyed().with("If-Match", "\"v1\""), id, "Baru");

            var repeat = rename(keyed().with("If-Match", "\"v1\""), id, "Baru");

            assertThat(repeat.status()).isEqualTo(200);
            assertThat(repeat.body()).isEqualTo(first.body());
            assertThat(stalls.find(id).orElseThrow().version()).isEqualTo(2);
        }

        @Test
        void withAnotherBodyIs422() {
            open(keyed(), name);

            var other = open(keyed(), name + " lain");

            assertThat(other.status()).isEqualTo(422);
            assertThat(other.body().path("code").asString()).isEqualTo("idempotency-key.other-body");
        }

        @Test
        void ofAnotherPersonIsAnotherKey() {
            open(keyed(), name);
            var budi = Http.as(port, "supervisor", "operator").with("Idempotency-Key", key);

            assertThat(open(budi, name).status()).isEqualTo(201);

            assertThat(recordsOfThatName()).isEqualTo(2);
        }

        @Test
        void isNotUsedUpByARefusedCommand() {
            String id = open(operator, name).body().path("id").asString();
            assertThat(rename(keyed().with("If-Match", "\"v1\""), id, "terlarang")
                            .status())
                    .isEqualTo(409);

            assertThat(rename(keyed().with("If-Match", "\"v1\""), id, "Baru").status())
                    .isEqualTo(200);
        }

        @Test
        void withBlanksIs422() {
            assertThat(open(operator.with("Idempotency-Key", "a b"), name).status())
                    .isEqualTo(422);
        }

        @Test
        void letsConcurrentRepeatsMakeOneRecord() throws Exception {
            List<Future<Http.Answer>> answers = new ArrayList<>();
            try (var callers = Executors.newFixedThreadPool(8)) {
                for (int i = 0; i < 8; i++) {
                    answers.add(callers.submit(() -> open(keyed(), name)));
                }
            }

            var bodies = new HashSet<String>();
            for (var answer : answers) {
                assertThat(answer.get().status()).isEqualTo(201);
                bodies.add(answer.get().raw().body());
            }
            assertThat(bodies).hasSize(1);
            assertThat(recordsOfThatName()).isEqualTo(1);
        }

        private Http keyed() {
            return operator.with("Idempotency-Key", key);
        }
    }

    @Nested
    class AList {
        @Test
        void isReadPageByPageToItsEnd() {
            for (int i = 0; i < 5; i++) {
                open(operator, name);
            }
            List<String> seen = new ArrayList<>();
            String cursor = "";
            int pages = 0;
            while (cursor != null) {
                var page = operator.get(STALLS + "?limit=2&name=" + name.replace(" ", "%20")
                                + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                        .body();
                page.path("items").forEach(item -> seen.add(item.path("id").asString()));
                cursor = page.path("next").isNull() || page.path("next").isMissingNode()
                        ? null
                        : page.path("next").asString();
                pages++;
            }

            assertThat(pages).isEqualTo(3);
            assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        }
    }

    private long recordsOfThatName() {
        return mongo.getCollection("stalls").countDocuments(new Document("name", name));
    }

    private static Http.Answer open(Http caller, String name) {
        return caller.post(STALLS, "{\"name\": \"" + name + "\"}");
    }

    private static Http.Answer rename(Http caller, String id, String name) {
        return caller.post(STALLS + "/" + id + "/renaming", "{\"name\": \"" + name + "\"}");
    }
}
