package id.binaan.registry.intake.table;

import java.util.Iterator;

/** One reading of a table, with constant memory; empty rows are passed over. */
public interface TableRows extends Iterator<TableRow>, AutoCloseable {
    /** Bytes of the file read so far, from 0 to {@link TableLayout#bytes()}: for showing progress (an estimate for spreadsheets). */
    long position();

    /** Rows without any content passed over so far; those at the end of the file are not counted. */
    long emptyRows();

    @Override
    void close();
}
