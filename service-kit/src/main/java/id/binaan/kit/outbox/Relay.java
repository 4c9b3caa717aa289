package id.binaan.kit.outbox;

import id.binaan.kit.aggregate.AggregateStores;
import id.binaan.kit.failpoint.FailPoint;
import id.binaan.kit.failpoint.FailPoints;
import id.binaan.kit.lifecycle.BackgroundThread;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes what the outboxes hold: one batch at a time, in order per record. A batch is committed on the topics, then
 * written to the event log, then taken out of the outboxes; a crash in between repeats it with the same ids. After any
 * failure it starts again from the store.
 */
public final class Relay extends BackgroundThread {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration FIRST_BACKOFF = Duration.ofMillis(200);
    private static final Duration LONGEST_BACKOFF = Duration.ofSeconds(10);

    private final WakeQueue queue;
    private final Outboxes outboxes;
    private final EventPublisher publisher;
    private final EventLog log;
    private final Lease lease;
    private final AggregateStores stores;
    private final RelaySettings settings;
    private final BooleanSupplier topicsReady;
    private final FailPoints failPoints;
    private final Clock clock;
    private final RelayState state;

    private Instant nextSweep = Instant.MIN;
    private Instant nextHeartbeat = Instant.MIN;
    private boolean open;

    Relay(RelayParts parts, BooleanSupplier topicsReady) {
        super("relay");
        this.queue = parts.queue();
        this.outboxes = parts.outboxes();
        this.publisher = parts.publisher();
        this.log = parts.log();
        this.lease = parts.lease();
        this.stores = parts.stores();
        this.settings = parts.settings();
        this.failPoints = parts.failPoints();
        this.clock = parts.clock();
        this.state = parts.state();
        this.topicsReady = topicsReady;
    }

    @Override
    protected void run() {
        Duration backoff = FIRST_BACKOFF;
        while (isRunning()) {
            try {
                turn();
                backoff = FIRST_BACKOFF;
            } catch (InterruptedException e) {
                break;
            } catch (RuntimeException e) {
                if (!isRunning()) {
                    break;
                }
                LOG.warn("Publishing waits {} ms: {}", backoff.toMillis(), e.toString());
                state.failed(clock.instant());
                startAgain();
                if (!pause(backoff)) {
                    break;
                }
                backoff = backoff.multipliedBy(2).compareTo(LONGEST_BACKOFF) < 0
                        ? backoff.multipliedBy(2)
                        : LONGEST_BACKOFF;
            }
        }
        close();
    }

    private void turn() throws InterruptedException {
        if (!topicsReady.getAsBoolean() || !lease.hold()) {
            startAgain();
            Thread.sleep(500);
            return;
        }
        if (!open) {
            publisher.open();
            open = true;
            nextSweep = Instant.MIN;
        }
        beat();
        Map<String, Set<String>> ids = queue.take(Duration.ofMillis(200), settings.batch());
        sweep(ids);
        for (Map.Entry<String, Set<String>> of : ids.entrySet()) {
            List<String> all = List.copyOf(of.getValue());
            for (int from = 0; from < all.size(); from += settings.batch()) {
                relay(of.getKey(), all.subList(from, Math.min(all.size(), from + settings.batch())));
            }
        }
        state.working(clock.instant());
    }

    private void beat() {
        if (!clock.instant().isBefore(nextHeartbeat)) {
            publisher.heartbeat();
            nextHeartbeat = clock.instant().plus(settings.heartbeatEvery());
        }
    }

    /** After a start everything pending is taken; later only what is older than the grace period, for the rest is queued. */
    private void sweep(Map<String, Set<String>> ids) {
        Instant now = clock.instant();
        boolean first = nextSweep.equals(Instant.MIN);
        if (!first && now.isBefore(nextSweep) && !queue.takeDropped()) {
            return;
        }
        Instant limit = first ? now.plus(Duration.ofDays(1)) : now.minus(settings.grace());
        boolean more = false;
        for (String collection : stores.collections()) {
            List<String> found = outboxes.olderThan(collection, limit, settings.batch());
            more |= found.size() == settings.batch();
            if (!found.isEmpty()) {
                ids.computeIfAbsent(collection, c -> new LinkedHashSet<>()).addAll(found);
            }
        }
        state.backlog(outboxes.backlog());
        nextSweep = more ? (first ? Instant.MIN : now) : now.plus(settings.sweepEvery());
    }

    private void relay(String collection, Collection<String> ids) {
        List<PendingRecord> batch = outboxes.read(collection, ids);
        if (batch.isEmpty()) {
            return;
        }
        List<PendingRecord> unpublishable = publisher.publish(batch);
        state.unpublishable(unpublishable);
        List<PendingRecord> published = new ArrayList<>(batch);
        published.removeAll(unpublishable);
        failPoints.pass(FailPoint.AFTER_COMMIT);
        log.append(published);
        failPoints.pass(FailPoint.AMID_ACKNOWLEDGEMENT);
        outboxes.acknowledge(published);
        state.published(published);
    }

    private void startAgain() {
        open = false;
        try {
            publisher.close();
        } catch (RuntimeException e) {
            LOG.debug("The producer ends by itself: {}", e.toString());
        }
    }

    private void close() {
        // Whoever stopped us may have interrupted us amid a call: that would keep us from giving up producer and lease.
        Thread.interrupted();
        startAgain();
        try {
            lease.release();
        } catch (RuntimeException e) {
            LOG.debug("The lease ends by itself: {}", e.toString());
        }
    }

    private boolean pause(Duration backoff) {
        try {
            Thread.sleep(backoff);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
