package id.binaan.contracts;

import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.envelope.EventFamily;
import id.binaan.contracts.envelope.EventType;
import id.binaan.contracts.envelope.Tombstone;
import java.util.stream.Stream;

/** What the tests run over: each event class with the name of its schema. */
record Forms(Class<? extends DomainEvent> event, String schema) {
    /** Every event that has a payload, fallbacks included. */
    static Stream<Forms> withPayload() {
        return EventFamilies.ALL.stream()
                .flatMap(family -> Stream.concat(published(family), fallback(family)))
                .filter(form -> !Tombstone.class.isAssignableFrom(form.event()));
    }

    /** Every event that is published with a payload. */
    static Stream<Forms> published() {
        return EventFamilies.ALL.stream()
                .flatMap(Forms::published)
                .filter(form -> !Tombstone.class.isAssignableFrom(form.event()));
    }

    static Stream<EventType> types() {
        return EventFamilies.ALL.stream().flatMap(family -> family.types().values().stream());
    }

    private static Stream<Forms> published(EventFamily<?> family) {
        return family.types().entrySet().stream()
                .map(entry -> new Forms(entry.getKey(), entry.getValue().toString()));
    }

    private static Stream<Forms> fallback(EventFamily<?> family) {
        return Stream.of(new Forms(family.fallback(), family.topic().name()));
    }

    @Override
    public String toString() {
        return schema;
    }
}
