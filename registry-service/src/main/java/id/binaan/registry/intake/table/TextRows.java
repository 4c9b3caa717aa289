package id.binaan.registry.intake.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a text file. */
final class TextRows implements RawRows {
    private final CountingInput input;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private long line;

    TextRows(CountingInput input, Charset charset, char separator) throws IOException {
        this.input = input;
        this.reader = TextReaders.records(TextReaders.characters(input, charset), separator);
        this.records = reader.iterator();
    }

    @Override
    public @Nullable RawRow next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            line++;
            var fields = records.next().getFields();
            return new RawRow(line, RawRow.trimEnd(fields), fields.size(), List.of());
        } catch (CsvParseException damage) {
            throw new UnreadableContent(code(damage), line + 1);
        }
    }

    private static String code(CsvParseException damage) {
        var message = damage.getMessage();
        return message != null && message.contains("surpassed") ? "too-many-columns-in-row" : "unbalanced-quote";
    }

    @Override
    public long position() {
        return input.count();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
