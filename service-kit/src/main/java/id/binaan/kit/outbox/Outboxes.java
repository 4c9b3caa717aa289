package id.binaan.kit.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The outboxes in the aggregates' documents, as the relay sees them. */
public interface Outboxes {
    /** The pending events of those records; records without any are left out. */
    List<PendingRecord> read(String collection, Collection<String> ids);

    /** Takes the events of the records out of their outboxes; events that came since stay. */
    void acknowledge(List<PendingRecord> published);

    /** Ids of records whose oldest pending event is older than that, oldest first. */
    List<String> olderThan(String collection, Instant limit, int most);

    /** How many records have pending events, and since when. */
    Backlog backlog();

    /**
     * What waits to be published.
     *
     * @param oldest the time of the oldest pending event; the epoch's end if there is none
     */
    record Backlog(long records, Instant oldest) {
        static final Backlog NONE = new Backlog(0, Instant.MAX);
    }
}
