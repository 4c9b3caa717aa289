package id.binaan.contracts.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The CloudEvents 1.0 attributes of a message, in Kafka's binary mode: {@code content-type} and {@code ce_…} headers.
 *
 * @param id the event's id, which also holds topic, key and sequence
 * @param type what happened
 * @param time when the owning service recorded it
 * @param dataClass who may read it
 * @param correlationId joins everything that one request caused; null if unknown
 * @param causationId the id of the event that caused this one; null if a person did
 * @param traceParent the W3C trace context; null if not traced
 */
public record Envelope(
        EventId id,
        EventType type,
        Instant time,
        DataClass dataClass,
        @Nullable String correlationId,
        @Nullable String causationId,
        @Nullable String traceParent) {

    private static final String CONTENT_TYPE = "application/json";

    /** Where the event comes from: {@code /binaan/<context>}. */
    public String source() {
        return "/binaan/" + id.context();
    }

    /** The position among the events of the same topic and key. */
    public long sequence() {
        return id.sequence();
    }

    /** The topic key. */
    public String key() {
        return id.key();
    }

    /** The Kafka headers of this envelope, in the order they are written. A tombstone carries them too. */
    public Map<String, byte[]> toHeaders() {
        Map<String, byte[]> headers = new LinkedHashMap<>();
        put(headers, "content-type", CONTENT_TYPE);
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", id.toString());
        put(headers, "ce_source", source());
        put(headers, "ce_type", type.toString());
        put(headers, "ce_subject", key());
        put(headers, "ce_time", time.toString());
        put(headers, "ce_sequence", "%012d".formatted(sequence()));
        put(headers, "ce_partitionkey", key());
        put(headers, "ce_dataclassification", dataClass.wireName());
        put(headers, "ce_correlationid", correlationId);
        put(headers, "ce_causationid", causationId);
        put(headers, "ce_traceparent", traceParent);
        put(headers, "traceparent", traceParent);
        return headers;
    }

    /**
     * Reads the headers of a message.
     *
     * @throws MalformedEnvelope if an attribute is missing or broken, or if two of them contradict each other
     */
    public static Envelope fromHeaders(Map<String, byte[]> headers) {
        if (!"1.0".equals(required(headers, "ce_specversion"))) {
            throw new MalformedEnvelope("specversion", "not 1.0");
        }
        EventId id = EventId.parse(required(headers, "ce_id"));
        EventType type = EventType.parse(required(headers, "ce_type"));
        if (!type.context().equals(id.context()) || !type.record().equals(id.record()) || type.major() != id.major()) {
            throw new MalformedEnvelope("type", "does not fit the id");
        }
        if (!Objects.equals(required(headers, "ce_sequence"), "%012d".formatted(id.sequence()))) {
            throw new MalformedEnvelope("sequence", "does not fit the id");
        }
        agree(headers, "ce_source", "/binaan/" + id.context());
        agree(headers, "ce_subject", id.key());
        agree(headers, "ce_partitionkey", id.key());
        return new Envelope(
                id,
                type,
                instant(required(headers, "ce_time")),
                DataClass.ofWireName(required(headers, "ce_dataclassification")),
                text(headers, "ce_correlationid"),
                text(headers, "ce_causationid"),
                text(headers, "traceparent"));
    }

    private static void agree(Map<String, byte[]> headers, String name, String expected) {
        String value = text(headers, name);
        if (value != null && !value.equals(expected)) {
            throw new MalformedEnvelope(name.replaceFirst("^ce_", ""), "does not fit the id");
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedEnvelope("time", "not an instant");
        }
    }

    private static String required(Map<String, byte[]> headers, String name) {
        String value = text(headers, name);
        if (value == null || value.isBlank()) {
            throw new MalformedEnvelope(name.replaceFirst("^ce_", ""), "missing");
        }
        return value;
    }

    private static @Nullable String text(Map<String, byte[]> headers, String name) {
        byte[] value = headers.get(name);
        return value == null ? null : new String(value, UTF_8);
    }

    private static void put(Map<String, byte[]> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value.getBytes(UTF_8));
        }
    }
}
