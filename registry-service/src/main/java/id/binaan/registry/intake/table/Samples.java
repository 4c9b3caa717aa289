package id.binaan.registry.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the first different values of every column. */
final class Samples {
    private static final int EACH = 5;
    private static final int LONGEST = 100;

    private final List<TableColumn> columns;
    private final List<Set<String>> values = new ArrayList<>();

    Samples(List<TableColumn> columns) {
        this.columns = columns;
        columns.forEach(column -> values.add(new LinkedHashSet<>()));
    }

    void add(RawRow row) {
        for (int index = 0; index < values.size(); index++) {
            var known = values.get(index);
            var cell = row.cell(index);
            if (known.size() < EACH && !cell.isBlank()) {
                var text = cell.strip();
                known.add(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            }
        }
    }

    List<TableColumn> columns() {
        return columns.stream()
                .map(column -> new TableColumn(
                        column.index(), column.name(), column.header(), List.copyOf(values.get(column.index()))))
                .toList();
    }
}
