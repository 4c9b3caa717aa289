package id.binaan.kit.aggregate;

import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.envelope.EventFamily;
import id.binaan.contracts.envelope.EventType;
import id.binaan.contracts.envelope.Topic;

/**
 * An event on its way out, before it has a sequence.
 *
 * @param key the topic key
 */
public record Outgoing(Topic topic, String key, EventType type, DomainEvent event) {

    public static <E extends DomainEvent> Outgoing of(EventFamily<E> family, String key, E event) {
        return new Outgoing(family.topic(), key, family.typeOf(event), event);
    }
}
