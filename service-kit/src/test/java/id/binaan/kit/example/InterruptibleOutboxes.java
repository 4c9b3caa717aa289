package id.binaan.kit.example;

import id.binaan.kit.aggregate.AggregateStores;
import id.binaan.kit.outbox.MongoOutboxes;
import id.binaan.kit.outbox.Outboxes;
import id.binaan.kit.outbox.PendingRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.data.mongodb.core.MongoOperations;

/** The real outboxes; a test may hold a relay up between reading and publishing. */
public final class InterruptibleOutboxes implements Outboxes {
    private final Outboxes real;
    private final AtomicReference<Runnable> afterNextRead = new AtomicReference<>();

    InterruptibleOutboxes(MongoOperations mongo, AggregateStores stores) {
        this.real = new MongoOutboxes(mongo, stores);
    }

    /** Runs that, once, in the thread that reads, when something was found. */
    public void afterNextRead(Runnable act) {
        afterNextRead.set(act);
    }

    @Override
    public List<PendingRecord> read(String collection, Collection<String> ids) {
        List<PendingRecord> found = real.read(collection, ids);
        Runnable act = found.isEmpty() ? null : afterNextRead.getAndSet(null);
        if (act != null) {
            act.run();
        }
        return found;
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
