package id.binaan.registry.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row, in words.
 *
 * @param row the number a spreadsheet shows
 * @param cursor continues after this row
 * @param result the end it came to, in words
 * @param businessId the record; null if rejected, and in a dry run
 * @param missing mandatory fields that the record lacks, in words
 */
record RowView(
        long row,
        long cursor,
        RowOutcome.Result outcome,
        boolean warned,
        String result,
        @Nullable String businessId,
        List<Problem> problems,
        List<String> missing) {

    /**
     * Something a person should look at.
     *
     * @param column name of the column; empty if the whole row is meant
     */
    record Problem(String column, String code, String reason) {}
}
