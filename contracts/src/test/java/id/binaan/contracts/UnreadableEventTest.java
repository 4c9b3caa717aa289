package id.binaan.contracts;

import static id.binaan.contracts.Examples.bytes;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.binaan.contracts.UnreadableEvent.Reason;
import id.binaan.contracts.envelope.EventType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What cannot be read says what is wrong and where, and never shows a value. */
class UnreadableEventTest {
    private static final EventCodec CODEC = new EventCodec();
    private static final EventType RECORDED = Topics.PERSON.type("recorded");
    private static final String NAME = "Rahasia Sekali";

    private final ObjectNode example = Examples.of(RECORDED);
    private final ObjectNode person = example.withObject("person").put("name", NAME);

    @Nested
    class Not_json {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "Rahasia Sekali",
                    "{\"person\":{\"name\":\"Rahasia Sekali\"",
                    "{} {}",
                    "{\"a\":1,\"a\":2}"
                })
        void is_refused(String text) {
            assertThat(refusal(RECORDED, text.getBytes(UTF_8)))
                    .hasMessage("NOT_JSON: id.binaan.registry.person.recorded.v1");
        }

        @Test
        void nor_are_other_bytes() {
            assertThat(refusal(RECORDED, new byte[] {(byte) 0x93, 0x00, 0x7f}).reason())
                    .isEqualTo(Reason.NOT_JSON);
        }

        @Test
        void nor_is_endless_nesting() {
            assertThat(refusal(RECORDED, "[".repeat(100_000).getBytes(UTF_8)).reason())
                    .isEqualTo(Reason.NOT_JSON);
        }
    }

    @Nested
    class Schema_violation {
        @Test
        void names_a_missing_field() {
            person.remove("name");

            assertThat(refusal()).hasMessage(at("/person/name required"));
        }

        @Test
        void names_a_field_of_the_wrong_type() {
            person.put("hasNpwp", NAME);

            assertThat(refusal()).hasMessage(at("/person/hasNpwp type"));
        }

        @Test
        void names_an_explicit_null() {
            person.putNull("phone");

            assertThat(refusal()).hasMessage(at("/person/phone type"));
        }

        @Test
        void names_an_element_of_a_list() {
            person.withArray("businessIds").add(NAME);

            assertThat(refusal()).hasMessage(at("/person/businessIds/0 pattern"));
        }

        @Test
        void masks_a_key_that_could_be_data() {
            person.withObject("businessNames").put("rahasia", "");

            assertThat(refusal().getMessage())
                    .startsWith(at("/person/businessNames"))
                    .doesNotContain("rahasia");
        }

        @ParameterizedTest
        @ValueSource(strings = {"null", "[]", "\"Rahasia Sekali\"", "17", "{}"})
        void is_another_json_value(String json) {
            assertThat(refusal(RECORDED, json.getBytes(UTF_8)).reason()).isEqualTo(Reason.SCHEMA_VIOLATION);
        }

        @Test
        void is_a_personal_name_on_the_business_topic() {
            EventType type = Topics.BUSINESS.type("registered");
            ObjectNode registered = Examples.of(type);
            registered.withObject("business").put("nameIsPersonal", true).put("name", NAME);

            assertThat(refusal(type, bytes(registered)))
                    .hasMessageStartingWith("SCHEMA_VIOLATION: " + type + " at /business/name")
                    .hasMessageNotContaining(NAME);
        }
    }

    @Nested
    class Invalid_value {
        @Test
        void is_a_day_that_does_not_exist() {
            person.withArray("consents")
                    .addObject()
                    .put("purpose", "PARTNER_DIRECTORY")
                    .put("givenOn", "2026-02-30")
                    .putArray("fields");

            assertThat(refusal())
                    .hasMessage("INVALID_VALUE: id.binaan.registry.person.recorded.v1 at /person/consents/0/givenOn");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e-999999999", "0.1234567"})
        void is_a_quantity_of_too_many_decimals(String quantity) {
            assertThat(production(quantity).reason()).isEqualTo(Reason.INVALID_VALUE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e999999999", "-1", "1000000000000.5"})
        void or_one_out_of_range(String quantity) {
            assertThat(production(quantity).reason()).isEqualTo(Reason.SCHEMA_VIOLATION);
        }

        private UnreadableEvent production(String quantity) {
            String json = """
                {"finance":{"businessId":"019a5c3e-7d10-7a42-9c55-3f1b8a6d0e21","year":2026,
                 "production":[{"month":"2026-06","quantity":%s,"unit":"KG"}]}}""".formatted(quantity);
            return refusal(Topics.FINANCE.type("recorded"), json.getBytes(UTF_8));
        }
    }

    @Nested
    class Wrong_kind_of_message {
        @Test
        void is_a_payload_on_a_tombstone() {
            assertThat(refusal(Topics.PERSON.type("erased"), bytes(example)))
                    .hasMessage("PAYLOAD_UNEXPECTED: id.binaan.registry.person.erased.v1");
        }

        @Test
        void is_no_payload_on_anything_else() {
            assertThat(refusal(RECORDED, null).reason()).isEqualTo(Reason.PAYLOAD_MISSING);
            assertThat(refusal(Topics.BUSINESS.type("vanished"), null).reason()).isEqualTo(Reason.PAYLOAD_MISSING);
        }

        @Test
        void is_a_major_version_from_the_future() {
            assertThat(refusal(new EventType("registry", "person", "recorded", 2), bytes(example)))
                    .hasMessage("UNKNOWN_MAJOR: id.binaan.registry.person.recorded.v2");
        }

        @Test
        void is_a_topic_that_is_not_ours() {
            assertThat(refusal(new EventType("registry", "boat", "recorded", 1), bytes(example))
                            .reason())
                    .isEqualTo(Reason.UNKNOWN_TOPIC);
        }
    }

    @ParameterizedTest
    @MethodSource("id.binaan.contracts.Forms#published")
    void every_required_field_of_every_type_is_required(Forms form) {
        EventType type = EventType.parse(form.schema());
        for (String field : SchemaFile.named(form.schema()).required()) {
            ObjectNode broken = Examples.of(type);
            broken.remove(field);

            assertThat(refusal(type, bytes(broken))).hasMessageEndingWith("/" + field + " required");
        }
    }

    private static String at(String where) {
        return "SCHEMA_VIOLATION: id.binaan.registry.person.recorded.v1 at " + where;
    }

    private UnreadableEvent refusal() {
        return refusal(RECORDED, bytes(example));
    }

    private static UnreadableEvent refusal(EventType type, byte[] payload) {
        UnreadableEvent refusal = catchThrowableOfType(UnreadableEvent.class, () -> CODEC.decode(type, payload));
        assertThat(refusal).isNotNull().hasNoCause();
        assertThat(refusal.getMessage()).doesNotContain("Rahasia", "Sekali");
        return refusal;
    }
}
