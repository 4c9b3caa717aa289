package id.binaan.registry.slice;

import static id.binaan.registry.slice.Bodies.person;
import static id.binaan.registry.slice.Bodies.with;
import static id.binaan.registry.slice.User.ENUMERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.contracts.Topics;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person is recorded once, and their identifiers stay in one sealed place. */
class PersonRecordingTest extends RegistrySlice {

    @Test
    void theAnswerIsMasked() {
        Map<String, Object> body = person();
        String id = done(as(ENUMERATOR).post("/persons", body)).id();
        Answer read = done(as(ENUMERATOR).get("/persons/{id}", id));
        assertThat(read.body().path("name").asString()).isEqualTo("Hj. Siti Aminah");
        assertThat(read.body().path("nik").asString())
                .startsWith("1403**********")
                .endsWith(body.get("nik").toString().substring(14));
        assertThat(read.body().path("phone").asString()).isEqualTo("+62********890");
        assertThat(read.body().path("birthDate").isNull()).isTrue();
        assertThat(read.etag()).isEqualTo("\"v1\"");
    }

    @Test
    void theStoreHoldsTheNikSealedAndFindsItByItsIndex() {
        Map<String, Object> body = person();
        String id = done(as(ENUMERATOR).post("/persons", body)).id();
        Document stored = stored("persons", id);
        assertThat(stored.toJson()).doesNotContain(body.get("nik").toString(), "81234567890");
        Document nik = stored.get("details", Document.class).get("nik", Document.class);
        assertThat(nik.get("cipher", Binary.class).getData()).hasSizeGreaterThan(16);
        assertThat(stored.getString("nikIndex")).isEqualTo(nik.getString("index"));
    }

    @Test
    void theTopicSaysThatTheFormIsValidAndNothingMore() {
        Map<String, Object> body = person();
        String id = done(as(ENUMERATOR).post("/persons", body)).id();
        var message = published(Topics.PERSON, id, 1).getFirst();
        assertThat(message.type()).isEqualTo("id.binaan.registry.person.recorded.v1");
        assertThat(message.value().path("person").path("identityFormatValid").asBoolean())
                .isTrue();
        assertThat(message.value().toString())
                .contains("+6281234567890")
                .doesNotContain(body.get("nik").toString());
    }

    @Nested
    class ASecondPersonWithTheSameNik {
        @Test
        void isAConflictThatNamesTheFieldAndStoresNothing() {
            Map<String, Object> body = person();
            done(as(ENUMERATOR).post("/persons", body));
            long before = count("persons");
            Answer second = as(ENUMERATOR).post("/persons", with(body, "name", "Aminah lain"));
            assertThat(second.status()).isEqualTo(409);
            assertThat(second.fields()).containsExactly("nik");
            assertThat(second.body().toString()).doesNotContain(body.get("nik").toString());
            assertThat(count("persons")).isEqualTo(before);
        }

        @Test
        void isNotTheRepeatOfACommandUnderItsKey() {
            Map<String, Object> body = person();
            Api api = as(ENUMERATOR).with("Idempotency-Key", "orang-" + body.get("nik"));
            String first = done(api.post("/persons", body)).id();
            assertThat(done(api.post("/persons", body)).id()).isEqualTo(first);
            assertThat(api.post("/persons", with(body, "name", "Orang lain")).code())
                    .isEqualTo("idempotency-key.other-body");
        }
    }

    @Nested
    class AWrongIdentifier {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                nik              | 140302570885000      | nik.length
                nik              | 1403023002900001     | nik.date
                nik              | 1403025708850000     | nik.serial
                nik              | 14030257O8850003     | nik.not-digits
                nik              | 1,40303E+15          | nik.spreadsheet
                familyCardNumber | 123                  | kk.length
                npwp             | 02.183.241.6-000.000 | npwp.check-digit
                phone            | 12                   | phone.area-missing
                email            | siti(at)contoh.id    | person.email
                domicile         | 1403022005           | region.code-form
                domicile         | 14.03.02.2999        | location.village-unknown
                birthDate        | 2024-01-01           | owner.too-young
                birthDate        | 0001-01-01           | person.birth-date-range
                education        | PESANTREN            | field.malformed
                name             | A                    | person.name
                """)
        void namesItsFieldInBothLanguages(String field, String value, String code) {
            long before = count("persons");
            Answer indonesian = as(ENUMERATOR).post("/persons", with(person(), field, value));
            Answer english =
                    as(ENUMERATOR).with("Accept-Language", "en").post("/persons", with(person(), field, value));
            assertThat(indonesian.status()).isEqualTo(422);
            assertThat(indonesian.fields()).containsExactly(field);
            assertThat(indonesian.codes()).containsExactly(code);
            assertThat(english.codes()).containsExactly(code);
            assertThat(indonesian.messages().getFirst()).isNotEqualTo(code).doesNotContain(value + " ");
            assertThat(english.messages().getFirst())
                    .isNotEqualTo(code)
                    .isNotEqualTo(indonesian.messages().getFirst());
            assertThat(count("persons")).isEqualTo(before);
        }
    }

    @Test
    void everythingAtFaultIsNamedAtOnce() {
        Answer refused =
                as(ENUMERATOR).post("/persons", with(with(with(person(), "nik", "1"), "phone", "1"), "name", ""));
        assertThat(refused.fields()).containsExactlyInAnyOrder("nik", "phone", "name");
        assertThat(refused.body().path("detail").asString()).startsWith("Ada 3 isian");
    }
}
