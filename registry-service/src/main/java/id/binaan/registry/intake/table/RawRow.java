package id.binaan.registry.intake.table;

import java.util.List;

/**
 * A row before anything is known of the header.
 *
 * @param line row number as a spreadsheet counts, from 1; a row with line breaks inside cells counts once
 * @param cells without the empty ones at the end
 * @param fields cells including those
 */
record RawRow(long line, List<String> cells, int fields, List<RowFinding> findings) {
    boolean empty() {
        return cells.isEmpty();
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** Drops blank cells at the end. */
    static List<String> trimEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }
}
