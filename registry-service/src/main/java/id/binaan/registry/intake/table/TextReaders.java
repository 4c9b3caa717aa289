package id.binaan.registry.intake.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/** Makes the readers every look at a text file shares. */
final class TextReaders {
    /** Characters of one cell after which an opening quote is taken to have no end. */
    private static final int LONGEST_CELL = 1 << 18;

    private TextReaders() {}

    /** Decodes; bytes that do not fit become U+FFFD, and the byte order mark is taken away. */
    static Reader characters(InputStream in, Charset charset) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(in, charset), 1 << 15);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** Splits into records; every ragged row passes, only a quote that never closes is an error. */
    static CsvReader<CsvRecord> records(Reader characters, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(characters);
    }
}
