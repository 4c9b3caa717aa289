package id.binaan.registry.intake.table;

import java.util.List;

/**
 * What a file was found to be.
 *
 * @param format how it is stored
 * @param headerRow number of the header's (last) row as a spreadsheet counts, from 1; 0 if there is no header
 * @param columns from left to right
 * @param bytes size of the file
 * @param rows rows with data
 * @param lastRow number of the last row with data as a spreadsheet counts
 */
public record TableLayout(
        TableFormat format, long headerRow, List<TableColumn> columns, long bytes, long rows, long lastRow) {
    public TableLayout {
        columns = List.copyOf(columns);
    }

    /** Whether the columns have names of their own. */
    public boolean hasHeader() {
        return columns.stream().anyMatch(column -> !column.header().isEmpty());
    }

    /** The row number a spreadsheet shows for the row of that {@link TableRow#number()}. */
    public long sheetRow(long number) {
        return headerRow + number;
    }
}
