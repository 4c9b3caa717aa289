package id.binaan.registry.intake;

import id.binaan.registry.scale.ScaleDefinition;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list on its way into the registry: what was asked for and how far it has come. Stored after every batch, so that a
 * run that was cut off goes on where it stood.
 *
 * @param listName {@code map} of the caller, else the file's name
 * @param by who uploaded it
 * @param mapping column name to field
 * @param dryRun whether only to say what would happen
 * @param bytes size of the file
 * @param totalRows rows with data
 * @param firstSheetRow the row number that a spreadsheet shows for the first row after the header
 * @param error code why the file as a whole failed; null otherwise
 */
record ImportRun(
        String id,
        String fileName,
        String listName,
        String by,
        Instant at,
        ScaleDefinition scaleDefinition,
        Map<String, String> mapping,
        boolean dryRun,
        long bytes,
        long totalRows,
        long firstSheetRow,
        State state,
        Counts counts,
        @Nullable Instant finishedAt,
        @Nullable String error) {

    /** Where a run stands. */
    enum State {
        /** The caller looks at the mapping first. */
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * How far it has come.
     *
     * @param lastRow number of the last row that was decided
     * @param millis working time so far
     */
    record Counts(
            long lastRow,
            long rows,
            long created,
            long updated,
            long unchanged,
            long rejected,
            long warned,
            long millis) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

        Counts plus(Iterable<RowOutcome> outcomes, long spentMillis) {
            long last = lastRow;
            long all = rows;
            long[] by = new long[RowOutcome.Result.values().length];
            long warnings = warned;
            for (RowOutcome outcome : outcomes) {
                last = outcome.number();
                all++;
                by[outcome.result().ordinal()]++;
                warnings += outcome.warned() ? 1 : 0;
            }
            return new Counts(
                    last,
                    all,
                    created + by[RowOutcome.Result.CREATED.ordinal()],
                    updated + by[RowOutcome.Result.UPDATED.ordinal()],
                    unchanged + by[RowOutcome.Result.UNCHANGED.ordinal()],
                    rejected + by[RowOutcome.Result.REJECTED.ordinal()],
                    warnings,
                    millis + spentMillis);
        }

        /** Rows per second of working time. */
        long rowsPerSecond() {
            return millis == 0 ? rows : Math.round(rows * 1000.0 / millis);
        }
    }
}
