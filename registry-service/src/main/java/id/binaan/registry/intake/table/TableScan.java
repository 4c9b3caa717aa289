package id.binaan.registry.intake.table;

import java.util.ArrayList;
import java.util.List;

/** The first reading of a file: finds the layout and whatever makes the file unreadable. */
final class TableScan {
    /** Rows with content the header is looked for in, and the columns are counted by. */
    private static final int HEAD = 50;

    private final TableContent content;
    private final TableLimits limits;
    private long rows;
    private long lastRow;

    private TableScan(TableContent content, TableLimits limits) {
        this.content = content;
        this.limits = limits;
    }

    static TableOpening scan(TableContent content, TableLimits limits) {
        var layout = new TableScan(content, limits).layout();
        return new OpenedTable(content, layout, limits);
    }

    private TableLayout layout() {
        try (var raw = content.open()) {
            var head = head(raw);
            if (head.isEmpty()) {
                throw new UnreadableContent("table-without-content");
            }
            var header = new HeaderFinder(head).find();
            var samples = new Samples(header.columns());
            int columns = header.texts().size();
            head.stream().filter(row -> row.line() > header.lastRow()).forEach(row -> count(row, columns, samples));
            for (var row = raw.next(); row != null; row = raw.next()) {
                if (!row.empty()) {
                    count(row, columns, samples);
                }
            }
            if (rows == 0) {
                throw new UnreadableContent("table-without-rows", header.lastRow());
            }
            return new TableLayout(
                    content.format(), header.lastRow(), samples.columns(), content.bytes(), rows, lastRow);
        }
    }

    private List<RawRow> head(RawRows raw) {
        List<RawRow> head = new ArrayList<>();
        while (head.size() < HEAD) {
            var row = raw.next();
            if (row == null) {
                return head;
            }
            if (!row.empty()) {
                limitColumns(row);
                head.add(row);
            }
        }
        return head;
    }

    private void count(RawRow row, int columns, Samples samples) {
        limitColumns(row);
        content.check(row, columns);
        rows++;
        lastRow = row.line();
        if (rows > limits.rows()) {
            throw new UnreadableContent("too-many-rows", limits.rows());
        }
        samples.add(row);
    }

    private void limitColumns(RawRow row) {
        if (row.cells().size() > limits.columns()) {
            throw new UnreadableContent("too-many-columns", row.cells().size(), limits.columns(), row.line());
        }
    }
}
