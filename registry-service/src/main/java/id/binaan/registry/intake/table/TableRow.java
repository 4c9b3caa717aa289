package id.binaan.registry.intake.table;

import java.util.List;

/**
 * One row as it stands in the file.
 *
 * @param number from 1, the first row after the header, empty rows counted: header row + number is the row a spreadsheet shows
 * @param cells as many as the table has columns, more only with the finding {@code too-many-fields}; untrimmed
 * @param findings what the reader noticed; the row may still be good
 */
public record TableRow(long number, List<String> cells, List<RowFinding> findings) {
    public TableRow {
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
    }
}
