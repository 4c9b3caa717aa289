package id.binaan.dashboard.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the making anew of read model and index has come.
 *
 * @param startedAt null if none was started since the console runs
 * @param finishedAt null while it runs
 * @param messages how many were read from the topics
 * @param businesses how many are in the new index
 */
public record RebuildingStatus(
        Phase phase, @Nullable Instant startedAt, @Nullable Instant finishedAt, long messages, long businesses) {
    /** The steps. */
    public enum Phase {
        NEVER,
        READING_TOPICS,
        WRITING_INDEX,
        DONE,
        /** Read model and index are as they were before; the log says why. */
        FAILED
    }

    static final RebuildingStatus NEVER = new RebuildingStatus(Phase.NEVER, null, null, 0, 0);

    /** Whether it is under way. */
    public boolean running() {
        return phase == Phase.READING_TOPICS || phase == Phase.WRITING_INDEX;
    }

    RebuildingStatus in(Phase other) {
        return new RebuildingStatus(other, startedAt, finishedAt, messages, businesses);
    }

    RebuildingStatus ended(Phase how, Instant when) {
        return new RebuildingStatus(how, startedAt, when, messages, businesses);
    }

    RebuildingStatus plusMessages(long more) {
        return new RebuildingStatus(phase, startedAt, finishedAt, messages + more, businesses);
    }

    RebuildingStatus withBusinesses(long written) {
        return new RebuildingStatus(phase, startedAt, finishedAt, messages, written);
    }
}
