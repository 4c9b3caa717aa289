package id.binaan.contracts;

import static id.binaan.contracts.Examples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.contracts.envelope.EventFamily;
import id.binaan.contracts.envelope.EventType;
import id.binaan.contracts.registry.BusinessEvent;
import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.LegalForm;
import id.binaan.contracts.registry.PersonEvent;
import id.binaan.contracts.registry.RecordState;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A reader goes on when a producer of the same major version has learnt more. */
class NewerProducerTest {
    private static final EventCodec CODEC = new EventCodec();
    private static final EventType REGISTERED = Topics.BUSINESS.type("registered");

    private final ObjectNode example = Examples.of(REGISTERED);
    private final ObjectNode business = (ObjectNode) example.path("business");

    @Test
    void fields_it_does_not_know_are_skipped() throws Exception {
        var before = CODEC.decode(REGISTERED, bytes(example));
        example.put("weather", "rain");
        business.putObject("carbon").put("kg", 12);
        business.withObject("location").put("island", "Bengkalis");

        assertThat(CODEC.decode(REGISTERED, bytes(example))).isEqualTo(before);
    }

    @Test
    void enum_values_it_does_not_know_are_read_as_unknown() throws Exception {
        business.put("recordState", "ARCHIVED").put("legalForm", "DAO").put("businessStatus", "ON_STRIKE");

        var event = (BusinessEvent) CODEC.decode(REGISTERED, bytes(example));

        assertThat(event.business().recordState()).isEqualTo(RecordState.UNKNOWN);
        assertThat(event.business().legalForm()).isEqualTo(LegalForm.UNKNOWN);
        assertThat(event.business().businessStatus()).isEqualTo(BusinessStatus.UNKNOWN);
    }

    @Test
    void types_it_does_not_know_still_give_the_state() throws Exception {
        var known = (BusinessEvent) CODEC.decode(REGISTERED, bytes(example));
        example.put("heir", "someone");

        var unknown = CODEC.decode(Topics.BUSINESS.type("inherited"), bytes(example));

        assertThat(unknown).isEqualTo(new BusinessEvent.Other(known.business()));
    }

    @Test
    void every_topic_gives_the_state_of_types_it_does_not_know() throws Exception {
        for (EventFamily<?> family : EventFamilies.ALL) {
            EventType known = Forms.published()
                    .map(form -> EventType.parse(form.schema()))
                    .filter(family::covers)
                    .findFirst()
                    .orElseThrow();

            var unknown = CODEC.decode(family.topic().type("something-new"), bytes(Examples.of(known)));

            assertThat(unknown).isInstanceOf(family.fallback());
        }
    }

    @Test
    void a_tombstone_of_a_type_it_does_not_know_still_erases() throws Exception {
        assertThat(CODEC.decode(Topics.PERSON.type("vanished"), null)).isEqualTo(new PersonEvent.Erased());
    }

    @Test
    void every_enum_has_a_value_for_what_it_does_not_know() {
        assertThat(Components.enums()).isNotEmpty().allSatisfy(type -> {
            Object[] values = type.getEnumConstants();
            assertThat(values[values.length - 1]).hasToString("UNKNOWN");
        });
    }
}
