package id.binaan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.envelope.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be constructed can be read: it fits its schema and comes back equal. */
class RandomEventTest {
    private static final EventCodec CODEC = new EventCodec();
    private static final int EVENTS = 50;

    @ParameterizedTest
    @MethodSource("id.binaan.contracts.Forms#published")
    void comes_back_equal(Forms form) throws Exception {
        EventType type = EventType.parse(form.schema());
        for (long seed = 1; seed <= EVENTS; seed++) {
            DomainEvent event = new RandomEvents(seed).next(form.event(), form.schema());

            DomainEvent back = CODEC.decode(type, CODEC.encode(event));

            assertThat(back).as("seed " + seed).isEqualTo(event);
            assertThat(CODEC.encode(back)).as("seed " + seed).isEqualTo(CODEC.encode(event));
        }
    }
}
