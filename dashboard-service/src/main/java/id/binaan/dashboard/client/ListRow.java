package id.binaan.dashboard.client;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row of a list, in words.
 *
 * @param row the number a spreadsheet shows
 * @param outcome {@code CREATED}, {@code UPDATED}, {@code UNCHANGED} or {@code REJECTED}
 * @param businessId the record; null if there is none
 */
public record ListRow(
        long row,
        String outcome,
        boolean warned,
        String result,
        @Nullable UUID businessId,
        List<Trouble> problems,
        List<String> missing) {

    /**
     * Something a person should look at.
     *
     * @param column name of the column; empty if the whole row is meant
     */
    public record Trouble(String column, String reason) {}
}
