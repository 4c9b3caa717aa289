package id.binaan.registry.intake.table;

import java.util.function.Consumer;

/** A list that can be read, as often as wanted, row by row and from any row on. */
public sealed interface TableSource extends TableOpening, AutoCloseable permits OpenedTable {
    /** What the file looks like: found when it was opened, the same for every reading. */
    TableLayout layout();

    /**
     * Starts a reading; the caller closes it.
     *
     * @param from number of the first row wanted, from 1; a row before it is passed over
     */
    TableRows rows(long from);

    /**
     * Reads all rows from that number on.
     *
     * @throws java.io.UncheckedIOException if the file vanished or changed since it was opened
     */
    default void forEach(long from, Consumer<TableRow> action) {
        try (var rows = rows(from)) {
            rows.forEachRemaining(action);
        }
    }

    /** Closes every reading that is still open. */
    @Override
    void close();
}
