package id.binaan.contracts;

import static id.binaan.contracts.UnreadableEvent.Reason.INVALID_VALUE;
import static id.binaan.contracts.UnreadableEvent.Reason.NOT_JSON;
import static id.binaan.contracts.UnreadableEvent.Reason.PAYLOAD_MISSING;
import static id.binaan.contracts.UnreadableEvent.Reason.PAYLOAD_UNEXPECTED;
import static id.binaan.contracts.UnreadableEvent.Reason.SCHEMA_VIOLATION;
import static id.binaan.contracts.UnreadableEvent.Reason.UNKNOWN_MAJOR;
import static id.binaan.contracts.UnreadableEvent.Reason.UNKNOWN_TOPIC;

import com.networknt.schema.Schema;
import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.envelope.EventFamily;
import id.binaan.contracts.envelope.EventType;
import id.binaan.contracts.envelope.Fallback;
import id.binaan.contracts.envelope.Tombstone;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Turns events into the values on their topics and back. Immutable; one instance serves all threads. */
public final class EventCodec {
    private final EventSchemas schemas = new EventSchemas();
    private final Map<EventType, Form> forms = new HashMap<>();
    private final Map<EventFamily<?>, Form> fallbacks = new HashMap<>();
    private final Map<EventFamily<?>, DomainEvent> tombstones = new HashMap<>();
    private final Map<Class<?>, EventType> types = new HashMap<>();
    private final ObjectReader trees;
    private final ObjectWriter writer;

    /** A codec of all families; compiles every schema, so make one and keep it. */
    public EventCodec() {
        JsonMapper mapper = EventJson.mapper();
        trees = mapper.readerFor(JsonNode.class);
        writer = mapper.writer();
        for (EventFamily<?> family : EventFamilies.ALL) {
            types.putAll(family.types());
            family.types().forEach((event, type) -> {
                Form form = form(mapper, event, schemas.named(type.toString()));
                forms.put(type, form);
                if (form.tombstone() != null) {
                    tombstones.put(family, form.tombstone());
                }
            });
            Class<? extends DomainEvent> fallback = family.fallback();
            if (fallback != null) {
                Schema schema = schemas.named(family.topic().name());
                fallbacks.put(family, form(mapper, fallback, schema));
            }
        }
    }

    /** The type of an event. */
    public EventType typeOf(DomainEvent event) {
        EventType type = types.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(event.getClass() + " is never published");
        }
        return type;
    }

    /**
     * The value for the topic: UTF-8 JSON; null for a tombstone.
     *
     * @throws IllegalArgumentException if a required field is null; names the field only
     */
    public byte @Nullable [] encode(DomainEvent event) {
        if (event instanceof Tombstone) {
            return null;
        }
        if (event instanceof Fallback) {
            throw new IllegalArgumentException("a fallback is never published");
        }
        try {
            return writer.writeValueAsBytes(event);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(typeOf(event) + " cannot be written: " + schemas.path(e));
        }
    }

    /**
     * Reads a value from a topic. Unknown fields are skipped, unknown enum values become {@code UNKNOWN}, and a type that
     * a newer producer added to a known topic becomes the family's {@link Fallback}, which has the state.
     *
     * @param payload the value; null if the message is a tombstone
     * @throws UnreadableEvent if it is no event of ours
     */
    public DomainEvent decode(EventType type, byte @Nullable [] payload) throws UnreadableEvent {
        Form form = formOf(type);
        if (payload == null) {
            return tombstone(type, form);
        }
        if (form.tombstone() != null) {
            throw new UnreadableEvent(PAYLOAD_UNEXPECTED, type.toString());
        }
        JsonNode document = tree(type, payload);
        Optional<String> violation = schemas.violation(form.schema(), document);
        if (violation.isPresent()) {
            throw new UnreadableEvent(SCHEMA_VIOLATION, type + " at " + violation.get());
        }
        try {
            return form.reader().readValue(document);
        } catch (JacksonException e) {
            throw new UnreadableEvent(INVALID_VALUE, type + " at " + schemas.path(e));
        }
    }

    /** A tombstone of an unknown type is read as the topic's own, or an erasure would depend on an upgrade. */
    private DomainEvent tombstone(EventType type, Form form) throws UnreadableEvent {
        DomainEvent tombstone = forms.containsKey(type)
                ? form.tombstone()
                : EventFamilies.covering(type).map(tombstones::get).orElse(null);
        if (tombstone == null) {
            throw new UnreadableEvent(PAYLOAD_MISSING, type.toString());
        }
        return tombstone;
    }

    private Form formOf(EventType type) throws UnreadableEvent {
        Form known = forms.get(type);
        if (known != null) {
            return known;
        }
        Form fallback = EventFamilies.covering(type).map(fallbacks::get).orElse(null);
        if (fallback != null) {
            return fallback;
        }
        boolean otherMajor = EventFamilies.ALL.stream()
                .map(EventFamily::topic)
                .anyMatch(topic -> topic.context().equals(type.context())
                        && topic.record().equals(type.record())
                        && topic.major() != type.major());
        throw new UnreadableEvent(otherMajor ? UNKNOWN_MAJOR : UNKNOWN_TOPIC, type.toString());
    }

    private JsonNode tree(EventType type, byte[] payload) throws UnreadableEvent {
        try {
            return trees.readValue(payload);
        } catch (JacksonException e) {
            throw new UnreadableEvent(NOT_JSON, type.toString());
        }
    }

    private static Form form(JsonMapper mapper, Class<? extends DomainEvent> event, Schema schema) {
        boolean tombstone = Tombstone.class.isAssignableFrom(event);
        return new Form(schema, mapper.readerFor(event), tombstone ? mapper.convertValue(Map.of(), event) : null);
    }

    /** How one type is read. */
    private record Form(
            Schema schema, ObjectReader reader, @Nullable DomainEvent tombstone) {}
}
