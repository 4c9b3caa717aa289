package id.binaan.registry.intake.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet; rows a sheet leaves out count as empty. */
final class WorkbookRows implements RawRows {
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private long line;

    private WorkbookRows(ReadableWorkbook workbook, Stream<Row> stream) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    static WorkbookRows of(ReadableWorkbook workbook, Sheet sheet) {
        try {
            return new WorkbookRows(workbook, sheet.openStream());
        } catch (IOException damaged) {
            throw new UnreadableContent("workbook-damaged", 0);
        }
    }

    /** The parser meets damage with all sorts of unchecked exceptions; to us they are one: the file is broken here. */
    @Override
    public @Nullable RawRow next() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            var row = rows.next();
            line = Math.max(line + 1, row.getRowNum());
            return rawRow(row);
        } catch (UnreadableContent known) {
            throw known;
        } catch (RuntimeException damaged) {
            throw new UnreadableContent("workbook-damaged", line + 1);
        }
    }

    private RawRow rawRow(Row row) {
        List<String> cells = new ArrayList<>();
        List<RowFinding> findings = new ArrayList<>();
        boolean date1904 = workbook.isDate1904();
        for (int index = 0; index < row.getCellCount(); index++) {
            var cell = row.getCell(index);
            cells.add(cell == null ? "" : new SheetCell(cell, index, date1904).text(findings));
        }
        var trimmed = RawRow.trimEnd(cells);
        return new RawRow(line, trimmed, trimmed.size(), findings);
    }

    @Override
    public long position() {
        return 0;
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
