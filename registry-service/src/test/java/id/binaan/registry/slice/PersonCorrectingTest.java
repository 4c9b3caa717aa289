package id.binaan.registry.slice;

import static id.binaan.registry.slice.Bodies.map;
import static id.binaan.registry.slice.Bodies.person;
import static id.binaan.registry.slice.Bodies.with;
import static id.binaan.registry.slice.User.ENUMERATOR;
import static id.binaan.registry.slice.User.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.contracts.Topics;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only who has seen a person's record can correct it, and what is not named stays. */
class PersonCorrectingTest extends RegistrySlice {

    @Nested
    class WithoutTheVersionSeen {
        @Test
        void itIsRefused() {
            String id = done(as(ENUMERATOR).post("/persons", person())).id();
            Answer refused = as(ENUMERATOR).post("/persons/" + id + "/correcting", map("name", "Siti A."));
            assertThat(refused.status()).isEqualTo(428);
        }

        @Test
        void anOldVersionTellsWhichIsThere() {
            String id = done(as(ENUMERATOR).post("/persons", person())).id();
            done(as(ENUMERATOR).seen(1).post("/persons/" + id + "/correcting", map("name", "Siti A.")));
            Answer refused = as(ENUMERATOR).seen(1).post("/persons/" + id + "/correcting", map("name", "Siti B."));
            assertThat(refused.status()).isEqualTo(412);
            assertThat(refused.etag()).isEqualTo("\"v2\"");
            assertThat(refused.body().path("current").path("name").asString()).isEqualTo("Siti A.");
            assertThat(done(as(OPERATOR).get("/persons/{id}", id))
                            .body()
                            .path("name")
                            .asString())
                    .isEqualTo("Siti A.");
        }
    }

    @Test
    void whatIsNotNamedStaysAndWhatIsClearedGoes() {
        Map<String, Object> body = person();
        String id = done(as(ENUMERATOR).post("/persons", body)).id();
        done(as(ENUMERATOR)
                .seen(1)
                .post("/persons/" + id + "/correcting", map("education", "SMA", "clear", List.of("phone"))));
        Answer read = done(as(OPERATOR).because("CORRECTION").get("/persons/{id}", id));
        assertThat(read.body().path("education").asString()).isEqualTo("SMA");
        assertThat(read.body().path("phone").isNull()).isTrue();
        assertThat(read.body().path("nik").asString()).isEqualTo(body.get("nik"));
        assertThat(read.texts("missing")).contains("owner.phone");
        assertThat(published(Topics.PERSON, id, 2)
                        .getLast()
                        .value()
                        .path("changedFields")
                        .toString())
                .isEqualTo("[\"owner.phone\",\"owner.education\"]");
    }

    @Test
    void aNikThatIsClearedMayBeRecordedAgain() {
        Map<String, Object> body = person();
        String id = done(as(ENUMERATOR).post("/persons", body)).id();
        done(as(ENUMERATOR).seen(1).post("/persons/" + id + "/correcting", map("clear", List.of("nik"))));
        done(as(ENUMERATOR).post("/persons", body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "consents", "nosuchfield", ""})
    void whatCannotBeClearedIsSaid(String field) {
        String id = done(as(ENUMERATOR).post("/persons", person())).id();
        Answer refused = as(ENUMERATOR).seen(1).post("/persons/" + id + "/correcting", map("clear", List.of(field)));
        assertThat(refused.fields()).containsExactly("clear");
    }

    @Test
    void aFamilyCardNumberIsComparedWithTheNikThatStays() {
        Map<String, Object> body = with(with(person(), "nik", "1403021203909876"), "birthDate", null);
        String id = done(as(ENUMERATOR).post("/persons", body)).id();
        Answer refused =
                as(ENUMERATOR).seen(1).post("/persons/" + id + "/correcting", map("familyCardNumber", body.get("nik")));
        assertThat(refused.fields()).containsExactly("familyCardNumber");
        assertThat(refused.codes()).containsExactly("kk.same-as-nik");
    }

    @Test
    void nothingDifferentMakesNoVersion() {
        Map<String, Object> body = person();
        String id = done(as(ENUMERATOR).post("/persons", body)).id();
        assertThat(done(as(ENUMERATOR).seen(1).post("/persons/" + id + "/correcting", body))
                        .version())
                .isEqualTo(1);
    }

    @Nested
    class Consents {
        @Test
        void areGivenAndWithdrawnAndPublished() {
            String id = done(as(ENUMERATOR).post("/persons", person())).id();
            Map<String, Object> consent =
                    map("purpose", "PARTNER_DIRECTORY", "fields", List.of("phone"), "givenOn", "2026-02-01");
            done(as(ENUMERATOR).seen(1).post("/persons/" + id + "/consent-giving", consent));
            assertThat(done(as(OPERATOR).get("/persons/{id}", id)).texts("consents", "purpose"))
                    .containsExactly("PARTNER_DIRECTORY");
            done(as(ENUMERATOR)
                    .seen(2)
                    .post("/persons/" + id + "/consent-withdrawing", map("purpose", "PARTNER_DIRECTORY")));
            assertThat(done(as(OPERATOR).get("/persons/{id}", id)).texts("consents"))
                    .isEmpty();
            assertThat(published(Topics.PERSON, id, 3))
                    .extracting(TopicReader.Message::type)
                    .containsExactly(
                            "id.binaan.registry.person.recorded.v1",
                            "id.binaan.registry.person.consent-given.v1",
                            "id.binaan.registry.person.consent-withdrawn.v1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2999-01-01", "1999-12-31"})
        void wereGivenOnADayThatCanBe(String day) {
            String id = done(as(ENUMERATOR).post("/persons", person())).id();
            Answer refused = as(ENUMERATOR)
                    .seen(1)
                    .post("/persons/" + id + "/consent-giving", map("purpose", "DATA_PROCESSING", "givenOn", day));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.fields()).containsExactly("givenOn");
        }

        @Test
        void nameFieldsByTheirNames() {
            String id = done(as(ENUMERATOR).post("/persons", person())).id();
            List<String> fields = new java.util.ArrayList<>();
            fields.add(null);
            fields.add("<b>");
            Answer refused = as(ENUMERATOR)
                    .seen(1)
                    .post(
                            "/persons/" + id + "/consent-giving",
                            map("purpose", "DATA_PROCESSING", "fields", fields, "givenOn", "2026-01-01"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.fields()).allMatch(field -> field.startsWith("fields"));
        }
    }
}
