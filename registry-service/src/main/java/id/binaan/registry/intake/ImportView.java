package id.binaan.registry.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import run as its caller sees it.
 *
 * @param totalRows rows with data in the file
 * @param rows rows decided so far
 * @param warned rows taken in that a person should look at
 * @param seconds working time from the first row read to the last row decided
 * @param rowsPerSecond rows decided per second of working time
 * @param remainingSeconds estimate; null if there is nothing to go by
 * @param detail why the file as a whole failed; null otherwise
 * @param columns what each column is taken for, with sample values; in lists of runs without
 */
record ImportView(
        String id,
        String fileName,
        String map,
        ImportRun.State state,
        boolean dryRun,
        String scaleDefinition,
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

    /**
     * A column and what it is taken for.
     *
     * @param reason why, in words
     * @param samples up to five values, long numbers masked; empty if the upload is kept no longer
     */
    record Column(
            String column,
            String field,
            int confidence,
            @Nullable String reason,
            List<String> samples) {

        /** The same, taken for a field; why it was guessed to be another does not matter then. */
        Column as(String chosen) {
            return chosen.equals(field) ? this : new Column(column, chosen, 100, null, samples);
        }
    }

    static ImportView of(ImportRun run, @Nullable String detail, List<Column> columns) {
        ImportRun.Counts counts = run.counts();
        long left = run.totalRows() - counts.rows();
        boolean estimable = run.state() == ImportRun.State.RUNNING && counts.rows() > 0;
        return new ImportView(
                run.id(),
                run.fileName(),
                run.listName(),
                run.state(),
                run.dryRun(),
                run.scaleDefinition().name(),
                run.totalRows(),
                counts.rows(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.rejected(),
                counts.warned(),
                Math.round(counts.millis() / 10.0) / 100.0,
                counts.rowsPerSecond(),
                estimable ? (Double) (Math.round(10.0 * left / Math.max(1, counts.rowsPerSecond())) / 10.0) : null,
                run.at(),
                run.finishedAt(),
                detail,
                columns);
    }
}
