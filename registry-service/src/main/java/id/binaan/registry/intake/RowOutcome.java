package id.binaan.registry.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param number the row's number from 1, the first after the header
 * @param businessId the record; null if rejected
 * @param missing codes of mandatory fields that the record lacks
 */
record RowOutcome(
        long number, Result result, @Nullable String businessId, List<RowProblem> problems, List<String> missing) {
    /** The four ends of a row. */
    enum Result {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    /** Whether it was taken in and a person should still look at it. */
    boolean warned() {
        return result != Result.REJECTED && !problems.isEmpty();
    }
}
