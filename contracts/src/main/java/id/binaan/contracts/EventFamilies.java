package id.binaan.contracts;

import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.envelope.EventFamily;
import id.binaan.contracts.envelope.EventType;
import id.binaan.contracts.registry.BusinessEvent;
import id.binaan.contracts.registry.FinanceEvent;
import id.binaan.contracts.registry.PersonEvent;
import java.util.List;
import java.util.Optional;

/** The event family of each topic. */
public final class EventFamilies {
    /** {@link Topics#PERSON}. */
    public static final EventFamily<PersonEvent> PERSON = EventFamily.of(Topics.PERSON, PersonEvent.class);
    /** {@link Topics#BUSINESS}. */
    public static final EventFamily<BusinessEvent> BUSINESS = EventFamily.of(Topics.BUSINESS, BusinessEvent.class);
    /** {@link Topics#FINANCE}. */
    public static final EventFamily<FinanceEvent> FINANCE = EventFamily.of(Topics.FINANCE, FinanceEvent.class);

    /** All of them, in the order of {@link Topics#ALL}. */
    public static final List<EventFamily<?>> ALL = List.of(PERSON, BUSINESS, FINANCE);

    private EventFamilies() {}

    /** The family whose topic and major version the type belongs to; empty if none does. */
    public static Optional<EventFamily<?>> covering(EventType type) {
        return ALL.stream().filter(family -> family.covers(type)).findFirst();
    }

    /** The family an event belongs to. */
    public static EventFamily<?> of(DomainEvent event) {
        return ALL.stream()
                .filter(family -> family.root().isInstance(event))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(event.getClass() + " belongs to no topic"));
    }
}
