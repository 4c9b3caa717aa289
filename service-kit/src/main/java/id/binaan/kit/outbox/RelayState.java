package id.binaan.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** How the relay fares: the source of its metrics and of the readiness that depends on it. */
public final class RelayState {
    private final Clock clock;
    private final WakeQueue queue;
    private final Counter published;
    private final Set<String> unpublishable = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Outboxes.Backlog> backlog = new AtomicReference<>(Outboxes.Backlog.NONE);
    private final AtomicReference<@Nullable Instant> failingSince = new AtomicReference<>();

    public RelayState(MeterRegistry meters, WakeQueue queue, Clock clock) {
        this.clock = clock;
        this.queue = queue;
        this.published = meters.counter("binaan.outbox.published");
        Gauge.builder("binaan.outbox.oldest.seconds", this, RelayState::oldestSeconds)
                .register(meters);
        Gauge.builder("binaan.outbox.pending", this, RelayState::pending).register(meters);
        Gauge.builder("binaan.outbox.unpublishable", unpublishable, Set::size).register(meters);
    }

    void working(Instant at) {
        failingSince.set(null);
    }

    void failed(Instant at) {
        failingSince.compareAndSet(null, at);
    }

    void published(List<PendingRecord> records) {
        records.forEach(record -> unpublishable.remove(record.id()));
        published.increment(
                records.stream().mapToInt(record -> record.events().size()).sum());
    }

    /** Records whose events cannot be published stay counted until they can. */
    void unpublishable(List<PendingRecord> records) {
        records.forEach(record -> unpublishable.add(record.id()));
    }

    void backlog(Outboxes.Backlog found) {
        backlog.set(found);
    }

    /** Since when publishing fails without a success between; null if it works. */
    public @Nullable Instant failingSince() {
        return failingSince.get();
    }

    /** How many records wait to be published, at least. */
    public long pending() {
        return Math.max(backlog.get().records(), queue.size());
    }

    /** How many records hold events that cannot be published. */
    public int unpublishableRecords() {
        return unpublishable.size();
    }

    /** The age of the oldest event that waits, in seconds; 0 if none does. */
    public double oldestSeconds() {
        Instant oldest = backlog.get().oldest();
        Instant failing = failingSince.get();
        if (failing != null && failing.isBefore(oldest)) {
            oldest = failing;
        }
        return oldest.equals(Instant.MAX)
                ? 0
                : Math.max(0, Duration.between(oldest, clock.instant()).toMillis() / 1000.0);
    }
}
