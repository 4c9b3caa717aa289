package id.binaan.systemtests.harm;

import id.binaan.kit.outbox.Outboxes;
import id.binaan.kit.outbox.PendingRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Acknowledges before it publishes: what is read leaves the outbox at once. A crash between reading and the commit on the
 * topic must then lose events, and the harm tests must see it; that is where {@link #BEFORE_PUBLISH} is passed.
 */
final class ClearingOutboxes implements Outboxes {
    static final String BEFORE_PUBLISH = "BEFORE_PUBLISH";

    private final Outboxes real;
    private final Killer killer;

    ClearingOutboxes(Outboxes real, Killer killer) {
        this.real = real;
        this.killer = killer;
    }

    @Override
    public List<PendingRecord> read(String collection, Collection<String> ids) {
        List<PendingRecord> pending = real.read(collection, ids);
        if (!pending.isEmpty()) {
            real.acknowledge(pending);
            killer.pass(BEFORE_PUBLISH);
        }
        return pending;
    }

    @Override
    public void acknowledge(List<PendingRecord> published) {
        // They are acknowledged already; that is the mutation.
    }

    @Override
    public List<String> olderThan(String collection, Instant limit, int most) {
        return real.olderThan(collection, limit, most);
    }

    @Override
    public Backlog backlog() {
        return real.backlog();
    }
}
