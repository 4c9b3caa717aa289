package id.binaan.kit.consume;

import id.binaan.kit.stored.Fields;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A parked event as operators see it: metadata and cause, never values.
 *
 * @param group the consumer group that could not take it
 * @param kind UNREADABLE, FAILED or BEHIND
 * @param status PARKED, CLEARED (a later event healed it), REPLAYED or DISCARDED
 */
public record ParkedEvent(
        String id,
        String group,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String eventId,
        String kind,
        String cause,
        String status,
        Instant parkedAt,
        List<Act> acts) {

    /** Something an operator or a later event did about it. */
    public record Act(
            String act, String actor, Instant at, @Nullable String reason) {}

    static ParkedEvent of(Document parked) {
        List<Act> acts = parked.getList("acts", Document.class, List.of()).stream()
                .map(act -> new Act(
                        act.getString("act"),
                        act.getString("actor"),
                        act.getDate("at").toInstant(),
                        act.getString("reason")))
                .toList();
        return new ParkedEvent(
                parked.getString("_id"),
                parked.getString("group"),
                parked.getString("topic"),
                (int) Fields.number(parked, "partition"),
                Fields.number(parked, "offset"),
                parked.getString("key"),
                parked.getString("eventId"),
                parked.getString("kind"),
                parked.getString("cause"),
                parked.getString("status"),
                parked.getDate("parkedAt").toInstant(),
                acts);
    }
}
