package id.binaan.kit.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event as it is or will be on its topic: envelope and payload.
 *
 * @param data null for a tombstone
 */
public record PublicEvent(
        String id,
        String type,
        String topic,
        String key,
        long sequence,
        Instant time,
        @Nullable String causationid,
        @Nullable String correlationid,
        @Nullable JsonNode data) {}
