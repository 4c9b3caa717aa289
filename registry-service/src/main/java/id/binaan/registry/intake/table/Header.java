package id.binaan.registry.intake.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the header is and what it says.
 *
 * @param lastRow row number of the header's last row; the row before the first one with data if there is none
 * @param texts the header's cells, as many as the table has columns, empty where there is none
 */
record Header(long lastRow, List<String> texts) {
    /** Columns with unique names and without samples yet. */
    List<TableColumn> columns() {
        List<TableColumn> columns = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int index = 0; index < texts.size(); index++) {
            var text = texts.get(index).strip().replaceAll("\\s+", " ");
            var base = text.isEmpty() ? "kolom " + (index + 1) : text;
            var name = base;
            for (int again = 2; !taken.add(name); again++) {
                name = base + " (" + again + ")";
            }
            columns.add(new TableColumn(index, name, text, List.of()));
        }
        return columns;
    }
}
