package id.binaan.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.binaan.contracts.registry.BusinessEvent;
import id.binaan.contracts.registry.Consent;
import id.binaan.contracts.registry.FinanceEvent;
import id.binaan.contracts.registry.PersonEvent;
import id.binaan.contracts.registry.PersonSnapshot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What no reader could read is never written. */
class UnwritableEventTest {
    private static final EventCodec CODEC = new EventCodec();

    @Test
    void an_event_without_a_required_field() {
        assertThatThrownBy(() -> CODEC.encode(new BusinessEvent.Registered(null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessage("id.binaan.registry.business.registered.v1 cannot be written: /business");
    }

    @Test
    void nor_one_without_a_required_field_deep_inside() {
        var consent = new Consent("PARTNER_DIRECTORY", Set.of("business.name"), null);

        assertThatThrownBy(() -> CODEC.encode(new PersonEvent.Recorded(person("Contoh", consent))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id.binaan.registry.person.recorded.v1 cannot be written: /person/consents/0/givenOn");
    }

    @Test
    void nor_half_a_character() {
        assertThatThrownBy(() -> person("Rahasia \uD83D"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name is no TEXT");
    }

    @Test
    void nor_a_fallback() {
        assertThatThrownBy(() -> CODEC.encode(new PersonEvent.Other(person("Contoh"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a fallback is never published");
    }

    @Test
    void a_tombstone_has_no_value() {
        assertThat(CODEC.encode(new PersonEvent.Erased())).isNull();
        assertThat(CODEC.encode(new FinanceEvent.Erased())).isNull();
    }

    private static PersonSnapshot person(String name, Consent... consents) {
        return new PersonSnapshot(
                UUID.fromString("019a5c3e-6b02-7e11-8d3a-91c4f7e20b64"),
                name,
                null,
                null,
                true,
                false,
                false,
                null,
                List.of(),
                Map.of(),
                List.of(consents));
    }
}
