package id.binaan.systemtests.harm;

import id.binaan.kit.outbox.Outboxes;
import id.binaan.kit.outbox.PendingRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Publishes a record's newest pending event first; the harm tests must see it. */
final class ReversingOutboxes implements Outboxes {
    private final Outboxes real;

    ReversingOutboxes(Outboxes real) {
        this.real = real;
    }

    @Override
    public List<PendingRecord> read(String collection, Collection<String> ids) {
        return real.read(collection, ids).stream()
                .map(pending -> new PendingRecord(
                        pending.collection(),
                        pending.id(),
                        pending.version(),
                        pending.events().reversed()))
                .toList();
    }

    @Override
    public void acknowledge(List<PendingRecord> published) {
        real.acknowledge(published);
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
