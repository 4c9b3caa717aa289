package id.binaan.kit.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What happened to a record, for people who may see it: who, when, why and what changed.
 *
 * @param changes field by field before and after; of identifiers only that they changed; null if removed or none
 */
public record TimelineEntry(
        String id,
        String type,
        long sequence,
        Instant time,
        String actor,
        @Nullable String reason,
        @Nullable JsonNode changes) {}
