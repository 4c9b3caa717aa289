package id.binaan.dashboard.search;

import id.binaan.dashboard.readmodel.Progress;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the index current: fills at the start what it lacks, lets searches see what was written, looks how far that is, and
 * now and then keeps it on disk, so that the next start has less to fill.
 */
final class IndexUpkeep implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(IndexUpkeep.class);
    private static final Duration REFRESH = Duration.ofMillis(500);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration KEEP = Duration.ofSeconds(30);
    private static final Duration FORGET = Duration.ofHours(1);

    private final BusinessIndex index;
    private final Progress progress;
    private final Rebuilding rebuilding;
    private final Clock clock;
    private volatile Instant completeUntil = Instant.EPOCH;
    private volatile boolean reconciled;
    private volatile @Nullable ScheduledExecutorService threads;

    IndexUpkeep(BusinessIndex index, Progress progress, Rebuilding rebuilding, Clock clock) {
        this.index = index;
        this.progress = progress;
        this.rebuilding = rebuilding;
        this.clock = clock;
    }

    /** How current searches are that begin now. */
    Freshness freshness() {
        Instant until = completeUntil;
        Duration lag = Duration.between(until, clock.instant());
        return new Freshness(until, lag.isNegative() ? Duration.ZERO : lag);
    }

    @Override
    public void start() {
        // Two, since looking at the topics may have to wait for the broker.
        ScheduledExecutorService started = Executors.newScheduledThreadPool(
                2, work -> Thread.ofPlatform().daemon().name("search-upkeep").unstarted(work));
        repeat(started, this::refresh, REFRESH);
        repeat(started, this::look, LOOK);
        repeat(started, index::keepChanges, KEEP);
        repeat(started, index::forget, FORGET);
        threads = started;
    }

    /** A part of the upkeep. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static void repeat(ScheduledExecutorService threads, Work work, Duration pause) {
        threads.scheduleWithFixedDelay(
                () -> {
                    try {
                        work.run();
                    } catch (IOException | RuntimeException e) {
                        LOG.warn(
                                "The search index could not be looked after: {}",
                                e.getClass().getSimpleName());
                    }
                },
                0,
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void refresh() throws IOException {
        if (index.broken()) {
            rebuilding.startIndexOnly();
        } else {
            index.refresh();
        }
    }

    private void look() throws IOException {
        if (!reconciled) {
            int filled = index.reconcile();
            reconciled = true;
            if (filled > 0) {
                LOG.info("Brought {} businesses into the search index", filled);
            }
        }
        Instant until = progress.completeUntil();
        if (!index.broken()) {
            index.refresh();
            completeUntil = until;
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = threads;
        if (running != null) {
            running.shutdownNow();
            try {
                running.awaitTermination(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            threads = null;
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }
}
