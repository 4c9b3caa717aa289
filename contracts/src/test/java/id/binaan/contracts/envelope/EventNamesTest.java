package id.binaan.contracts.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.binaan.contracts.Topics;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids and types of events are texts that can be read back, and nothing else is taken for one. */
class EventNamesTest {
    @Test
    void ids_come_back_equal() {
        Random random = new Random(20261124);
        for (int i = 0; i < 1_000; i++) {
            Topic topic = Topics.ALL.get(random.nextInt(Topics.ALL.size()));
            String id = new UUID(random.nextLong(), random.nextLong()).toString();
            String key = switch (random.nextInt(3)) {
                case 0 -> id;
                case 1 -> id + ":" + (2000 + random.nextInt(100));
                default -> id + ":halal-self-declare";
            };
            EventId event = EventId.of(topic, key, 1 + random.nextLong(999_999_999_999L));

            assertThat(EventId.parse(event.toString())).isEqualTo(event);
            assertThat(EventId.parse(event.withSequence(1).toString()).key()).isEqualTo(key);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "registry.person.v1:key",
                "registry.person.v1:key:0",
                "registry.person.v1:key:01",
                "registry.person.v1:key:-1",
                "registry.person.v1::1",
                "registry.person.v0:key:1",
                "registry.person.1:key:1",
                "Registry.person.v1:key:1",
                "registry.person.v1:key:1000000000000",
                "registry.person.v1:key:1 "
            })
    void other_texts_are_no_ids(String text) {
        assertThatThrownBy(() -> EventId.parse(text))
                .isInstanceOf(MalformedEnvelope.class)
                .hasMessage("id: not an event id of Binaan");
    }

    @Test
    void the_sequence_begins_with_one() {
        assertThatThrownBy(() -> EventId.of(Topics.PERSON, "key", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EventId.of(Topics.PERSON, "", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id.binaan.registry.business.registered.v1",
                "id.binaan.registry.business.field-verified.v1",
                "id.binaan.outreach.participation.pkp-number-recorded.v12"
            })
    void types_come_back_equal(String text) {
        assertThat(EventType.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id.binaan.heartbeat.v1",
                "id.binaan.registry.business.v1",
                "id.binaan.registry.business.registered",
                "id.binaan.registry.business.registered.v0",
                "id.binaan.registry.business.fieldVerified.v1",
                "id.binaan.registry.business.-verified.v1",
                "com.binaan.registry.business.registered.v1",
                "id.binaan.registry.business.registered.v1\n"
            })
    void other_texts_are_no_types(String text) {
        assertThatThrownBy(() -> EventType.parse(text))
                .isInstanceOf(MalformedEnvelope.class)
                .hasMessage("type: not an event type of Binaan");
    }
}
