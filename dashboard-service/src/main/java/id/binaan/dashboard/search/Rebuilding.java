package id.binaan.dashboard.search;

import id.binaan.dashboard.readmodel.Refilling;
import id.binaan.dashboard.search.RebuildingStatus.Phase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the read model anew from the topics, and the index from it, while the ones in use go on answering and following.
 * One at a time.
 */
public final class Rebuilding {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);

    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final Refilling refilling;
    private final BusinessIndex index;
    private final Clock clock;
    private final AtomicReference<RebuildingStatus> status = new AtomicReference<>(RebuildingStatus.NEVER);

    Rebuilding(Refilling refilling, BusinessIndex index, Clock clock) {
        this.refilling = refilling;
        this.index = index;
        this.clock = clock;
    }

    public RebuildingStatus status() {
        return status.get();
    }

    /** Starts it, unless one is under way; answers at once. */
    public RebuildingStatus start() {
        return start(Phase.READING_TOPICS);
    }

    /** Makes only the index anew, unless that was tried a moment ago. */
    void startIndexOnly() {
        Instant last = status.get().finishedAt();
        if (last == null || last.plus(PAUSE).isBefore(clock.instant())) {
            start(Phase.WRITING_INDEX);
        }
    }

    private synchronized RebuildingStatus start(Phase first) {
        if (!status.get().running()) {
            status.set(new RebuildingStatus(first, clock.instant(), null, 0, 0));
            Thread.ofPlatform().daemon().name("rebuilding").start(this::run);
        }
        return status.get();
    }

    private void run() {
        try {
            if (status.get().phase() == Phase.READING_TOPICS) {
                refilling.run(messages -> status.updateAndGet(now -> now.plusMessages(messages)));
                status.updateAndGet(now -> now.in(Phase.WRITING_INDEX));
            }
            index.rebuild(businesses -> status.updateAndGet(now -> now.withBusinesses(businesses)));
            refilling.dropFormer();
            status.updateAndGet(now -> now.ended(Phase.DONE, clock.instant()));
            LOG.info("Made anew: {} messages read, {} businesses", status().messages(), status().businesses());
        } catch (Exception e) {
            LOG.warn("Could not make read model and index anew: {}", e.toString());
            status.updateAndGet(now -> now.ended(Phase.FAILED, clock.instant()));
        }
    }
}
