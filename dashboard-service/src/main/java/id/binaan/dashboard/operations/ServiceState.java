package id.binaan.dashboard.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a service fares.
 *
 * @param readiness whether it does its work
 * @param report how its events fare; null if it does not say
 * @param parked events that could not take effect, the first hundred; empty for those who may not see them
 */
record ServiceState(
        String name, Readiness readiness, @Nullable Report report, List<Parked> parked) {
    /** What a service says of itself. */
    enum Readiness {
        READY,
        NOT_READY,
        AWAY
    }

    /** As {@code GET /api/v1/operations} answers. */
    record Report(Outbox outbox, List<Group> groups) {
        Report {
            groups = List.copyOf(groups);
        }

        /** How many events are held back. */
        public long parked() {
            return groups.stream().mapToLong(Group::parked).sum();
        }
    }

    /** What waits to be published. */
    record Outbox(
            long pending,
            double oldestSeconds,
            int unpublishable,
            @Nullable Instant failingSince) {
        /** The age of the oldest event that waits. */
        public Duration oldest() {
            return Duration.ofMillis(Math.round(oldestSeconds * 1_000));
        }
    }

    /** A consumer group. */
    record Group(String group, long parked, @Nullable Instant waitingSince) {}

    /** An event that is held back: where it came from and why, never what it says. */
    record Parked(String id, String group, String topic, String kind, String cause, Instant parkedAt) {}

    /** How many events are held back; 0 if it does not say. */
    public long parkedCount() {
        return report == null ? 0 : report.parked();
    }
}
