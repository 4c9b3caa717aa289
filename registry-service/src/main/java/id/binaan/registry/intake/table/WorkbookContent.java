package id.binaan.registry.intake.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook and the sheet of it that is read: the first visible one with a table, whatever its macros. */
record WorkbookContent(Path file, long bytes, int sheet, String name) implements TableContent {
    static WorkbookContent of(Path file, long bytes, TableLimits limits) throws IOException {
        new WorkbookGuard(limits).check(file);
        try (var workbook = workbook(file)) {
            var sheets = workbook.getSheets()
                    .sorted(Comparator.comparing(sheet -> sheet.getVisibility() != SheetVisibility.VISIBLE))
                    .toList();
            var chosen = choose(workbook, sheets);
            return new WorkbookContent(file, bytes, chosen.getIndex(), chosen.getName());
        }
    }

    /** The first sheet with two rows of two cells, else the first with anything. */
    private static Sheet choose(ReadableWorkbook workbook, List<Sheet> sheets) {
        for (int cells = 2; cells > 0; cells--) {
            for (var sheet : sheets) {
                if (hasRows(workbook, sheet, cells)) {
                    return sheet;
                }
            }
        }
        throw new UnreadableContent("table-without-content");
    }

    private static boolean hasRows(ReadableWorkbook workbook, Sheet sheet, int cells) {
        int found = 0;
        var rows = WorkbookRows.of(workbook, sheet);
        for (var row = rows.next(); row != null; row = rows.next()) {
            found += row.filled() >= cells ? 1 : 0;
            if (found == cells) {
                return true;
            }
        }
        return false;
    }

    private static ReadableWorkbook workbook(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | NullPointerException damaged) {
            throw new UnreadableContent("workbook-damaged", 0);
        }
    }

    @Override
    public TableFormat format() {
        return new TableFormat.Workbook(name);
    }

    @Override
    public RawRows open() {
        try {
            var workbook = workbook(file);
            return WorkbookRows.of(workbook, workbook.getSheet(sheet).orElseThrow());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
