package id.binaan.contracts.envelope;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A topic: one record type, keyed by record id, compacted.
 *
 * @param context the owning service's context, e.g. {@code registry}
 * @param record the record type, e.g. {@code business}
 * @param major the major version of its messages, from 1
 * @param dataClass who may read it
 * @param namesPossible whether a message may hold a person's name, so that replaced values must leave the disk soon
 */
public record Topic(String context, String record, int major, DataClass dataClass, boolean namesPossible) {
    /** Every topic has so many partitions, for ever: more would move keys and break their order. */
    public static final int PARTITIONS = 6;

    /** The key of the messages that only keep segments rolling; consumers skip them. */
    public static final String HEARTBEAT_KEY = "~heartbeat";

    /** The event type of those messages. */
    public static final String HEARTBEAT_TYPE = "id.binaan.heartbeat.v1";

    public Topic {
        if (!context.matches("[a-z]+") || !record.matches("[a-z]+") || major < 1) {
            throw new IllegalArgumentException("not a topic: " + context + " " + record + " " + major);
        }
    }

    /** {@code binaan.<context>.<record>.v<major>}. */
    public String name() {
        return "binaan." + context + "." + record + ".v" + major;
    }

    /** Settings the topic must have; a service refuses a topic of another shape. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("cleanup.policy", "compact");
        settings.put("delete.retention.ms", millis(Duration.ofDays(7)));
        if (namesPossible || dataClass != DataClass.INTERNAL) {
            settings.put("min.compaction.lag.ms", "0");
            settings.put("max.compaction.lag.ms", millis(Duration.ofHours(24)));
            settings.put("segment.ms", millis(Duration.ofHours(6)));
        } else {
            settings.put("min.compaction.lag.ms", millis(Duration.ofDays(30)));
        }
        return settings;
    }

    /** The type of this topic's event with that past-tense name. */
    public EventType type(String name) {
        return new EventType(context, record, name, major);
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
