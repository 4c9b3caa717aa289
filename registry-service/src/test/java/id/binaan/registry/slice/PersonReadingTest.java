package id.binaan.registry.slice;

import static id.binaan.registry.slice.Bodies.MANDAU;
import static id.binaan.registry.slice.Bodies.person;
import static id.binaan.registry.slice.Bodies.with;
import static id.binaan.registry.slice.User.ENUMERATOR;
import static id.binaan.registry.slice.User.HEAD;
import static id.binaan.registry.slice.User.OPERATOR;
import static id.binaan.registry.slice.User.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Personal data are shown whole only to those who may see them, for a purpose, and that is noted. */
class PersonReadingTest extends RegistrySlice {

    private long reads(String id) {
        return mongo.getCollection("access_log").countDocuments(new Document("recordId", id));
    }

    @Nested
    class WithAPurpose {
        @Test
        void itIsUnmaskedAndNoted() {
            Map<String, Object> body = person();
            String id = done(as(ENUMERATOR).post("/persons", body)).id();
            Answer read = done(as(SUPERVISOR).because("VERIFICATION").get("/persons/{id}", id));
            assertThat(read.body().path("nik").asString()).isEqualTo(body.get("nik"));
            assertThat(read.body().path("birthDate").asString()).isEqualTo("1985-08-17");
            Document noted = mongo.getCollection("access_log")
                    .find(new Document("recordId", id))
                    .first();
            assertThat(noted)
                    .containsEntry("actor", "supervisor")
                    .containsEntry("purpose", "VERIFICATION")
                    .containsEntry("record", "person");
        }

        @Test
        void anUnknownOneIsRefused() {
            String id = done(as(ENUMERATOR).post("/persons", person())).id();
            Answer refused = as(SUPERVISOR).because("CURIOSITY").get("/persons/{id}", id);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("purpose.unknown");
            assertThat(reads(id)).isZero();
        }

        @Test
        void whoMayNotSeePersonalDataIsRefused() {
            String id = done(as(ENUMERATOR).post("/persons", person())).id();
            assertThat(as(HEAD).because("VERIFICATION").get("/persons/{id}", id).status())
                    .isEqualTo(403);
            assertThat(as(ENUMERATOR)
                            .because("VERIFICATION")
                            .get("/persons/{id}", id)
                            .status())
                    .isEqualTo(403);
            assertThat(reads(id)).isZero();
        }
    }

    @Nested
    class TheCatchUpOfTheRestrictedTopic {
        @Test
        void asksForAPurpose() {
            String id = done(as(ENUMERATOR).post("/persons", person())).id();
            assertThat(as(SUPERVISOR).get("/persons/{id}/events", id).code()).isEqualTo("purpose.missing");
            Answer events = done(as(SUPERVISOR).because("INVESTIGATION").get("/persons/{id}/events", id));
            assertThat(events.texts("", "type")).containsExactly("id.binaan.registry.person.recorded.v1");
            assertThat(events.body().get(0).has("log")).isFalse();
            assertThat(reads(id)).isEqualTo(1);
        }

        @Test
        void asksForARole() {
            String id = done(as(ENUMERATOR).post("/persons", person())).id();
            for (User user : User.ALL) {
                boolean may = user.roles().stream()
                        .anyMatch(java.util.Set.of("supervisor", "operator", "facilitator")::contains);
                assertThat(as(user).because("INVESTIGATION")
                                .get("/persons/{id}/events", id)
                                .status())
                        .as(user.subject())
                        .isEqualTo(may ? 200 : 403);
            }
        }
    }

    @Nested
    class OfAnotherRegion {
        @Test
        void itIsAsIfItDidNotExistWhateverVersionIsNamed() {
            String id = done(as(OPERATOR).post("/persons", with(person(), "domicile", MANDAU)))
                    .id();
            assertThat(as(SUPERVISOR).get("/persons/{id}", id).status()).isEqualTo(404);
            assertThat(as(SUPERVISOR)
                            .because("VERIFICATION")
                            .get("/persons/{id}", id)
                            .status())
                    .isEqualTo(404);
            assertThat(as(ENUMERATOR)
                            .seen(9)
                            .post("/persons/" + id + "/correcting", person())
                            .status())
                    .isEqualTo(404);
            assertThat(reads(id)).isZero();
        }
    }

    @Nested
    class TheList {
        private final User elsewhere = SUPERVISOR.named("supervisor-bathin-solapan", "14.03.16");

        @Test
        void holdsWhoLivesInTheRegion() {
            String here = done(as(OPERATOR).post("/persons", with(person(), "domicile", "14.03.16")))
                    .id();
            String there = done(as(OPERATOR).post("/persons", person())).id();
            assertThat(done(as(elsewhere).get("/persons?limit=200")).texts("items", "id"))
                    .contains(here)
                    .doesNotContain(there);
        }

        @Test
        void holdsWhomTheCallerRecordedWhereverTheyLive() {
            User enumerator = ENUMERATOR.named("enumerator-list", "14.03.11");
            String own = done(as(enumerator).post("/persons", with(person(), "domicile", null)))
                    .id();
            assertThat(done(as(enumerator).get("/persons")).texts("items", "id"))
                    .containsExactly(own);
        }

        @Test
        void isMaskedEvenWithAPurpose() {
            Map<String, Object> body = person();
            done(as(OPERATOR).post("/persons", body));
            assertThat(done(as(OPERATOR).because("CONTACT").get("/persons?limit=200"))
                            .body()
                            .toString())
                    .doesNotContain(body.get("nik").toString());
        }
    }
}
