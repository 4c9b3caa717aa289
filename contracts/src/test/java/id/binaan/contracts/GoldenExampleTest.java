package id.binaan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.envelope.EventType;
import id.binaan.contracts.envelope.Tombstone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every event type has an example, which is what readers in other languages are tested with. */
class GoldenExampleTest {
    private static final EventCodec CODEC = new EventCodec();
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @MethodSource("id.binaan.contracts.Forms#types")
    void reads_and_writes_back_the_same(EventType type) throws Exception {
        byte[] example = Resources.bytes("/examples/" + type + ".json");

        DomainEvent event = CODEC.decode(type, asValue(example));

        assertThat(CODEC.typeOf(event)).isEqualTo(type);
        if (event instanceof Tombstone) {
            assertThat(CODEC.encode(event)).isNull();
        } else {
            assertThat(JSON.readTree(CODEC.encode(event))).isEqualTo(JSON.readTree(example));
        }
    }

    /** An example of {@code null} stands for a message without a value. */
    private static byte[] asValue(byte[] example) {
        return JSON.readTree(example).isNull() ? null : example;
    }
}
