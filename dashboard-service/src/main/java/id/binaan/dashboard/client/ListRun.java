package id.binaan.dashboard.client;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list on its way into the registry.
 *
 * @param map name of the list
 * @param totalRows rows with data in the file
 * @param rows rows decided so far
 * @param warned rows taken in that a person should look at
 * @param remainingSeconds estimate; null if there is nothing to go by
 * @param detail why the file as a whole failed; null otherwise
 * @param columns what each column is taken for
 */
public record ListRun(
        String id,
        String fileName,
        String map,
        State state,
        boolean dryRun,
        long totalRows,
        long rows,
        long created,
        long updated,
        long unchanged,
        long rejected,
        long warned,
        double seconds,
        long rowsPerSecond,
        @Nullable Double remainingSeconds,
        Instant at,
        @Nullable Instant finishedAt,
        @Nullable String detail,
        List<Column> columns) {

    /** Where a run stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        /** What a reader makes of a value newer than itself. */
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /**
     * A column and what it is taken for.
     *
     * @param reason why, in words; null if somebody chose it
     * @param samples values with long numbers masked
     */
    public record Column(
            String column,
            String field,
            int confidence,
            @Nullable String reason,
            List<String> samples) {}

    /** How long it will still take; null if there is nothing to go by. */
    public @Nullable Duration remaining() {
        return remainingSeconds == null ? null : Duration.ofMillis(Math.round(remainingSeconds * 1_000));
    }

    /** How far it has come, 0 to 100. */
    public int percent() {
        return totalRows == 0 ? 100 : (int) Math.min(100, rows * 100 / totalRows);
    }
}
