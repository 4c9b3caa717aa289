package id.binaan.registry.intake.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A file that was read through once; every reading opens it anew. */
final class OpenedTable implements TableSource {
    private final TableContent content;
    private final TableLayout layout;
    private final RowAssembler assembler;
    private final List<Reading> readings = new ArrayList<>();

    OpenedTable(TableContent content, TableLayout layout, TableLimits limits) {
        this.content = content;
        this.layout = layout;
        this.assembler = new RowAssembler(
                layout.headerRow(), layout.columns().size(), limits.cellLength(), content.raggedRowsMatter());
    }

    @Override
    public TableLayout layout() {
        return layout;
    }

    @Override
    public TableRows rows(long from) {
        var reading = new Reading(content.open(), layout.headerRow() + Math.max(1, from));
        readings.add(reading);
        return reading;
    }

    @Override
    public void close() {
        List.copyOf(readings).forEach(Reading::close);
    }

    /** Walks the raw rows and keeps one row ahead. */
    private final class Reading implements TableRows {
        private final RawRows raw;
        private final long firstLine;
        private @Nullable RawRow ahead;
        private long previousLine;
        private long emptyRows;

        Reading(RawRows raw, long firstLine) {
            this.raw = raw;
            this.firstLine = firstLine;
            this.previousLine = firstLine - 1;
        }

        @Override
        public boolean hasNext() {
            while (ahead == null && previousLine < layout.lastRow()) {
                var row = nextRaw();
                if (row == null) {
                    return false;
                }
                if (row.line() >= firstLine && !row.empty()) {
                    ahead = row;
                }
            }
            return ahead != null;
        }

        /** The scan found no damage, so that damage now means another content. */
        private @Nullable RawRow nextRaw() {
            try {
                return raw.next();
            } catch (UnreadableContent changed) {
                throw new UncheckedIOException(new IOException("the file changed after it was opened", changed));
            }
        }

        @Override
        public TableRow next() {
            if (!hasNext() || ahead == null) {
                throw new NoSuchElementException();
            }
            var row = ahead;
            ahead = null;
            emptyRows += row.line() - previousLine - 1;
            previousLine = row.line();
            return assembler.assemble(row);
        }

        @Override
        public long position() {
            if (previousLine >= layout.lastRow()) {
                return layout.bytes();
            }
            boolean counted = layout.format() instanceof TableFormat.Text;
            return counted ? raw.position() : layout.bytes() * previousLine / layout.lastRow();
        }

        @Override
        public long emptyRows() {
            return emptyRows;
        }

        @Override
        public void close() {
            readings.remove(this);
            raw.close();
        }
    }
}
