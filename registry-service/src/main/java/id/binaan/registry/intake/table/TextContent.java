package id.binaan.registry.intake.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file with its character set and separator. */
record TextContent(Path file, long bytes, Charset charset, char separator, TableLimits limits) implements TableContent {
    static TextContent of(Path file, long bytes, TableLimits limits) throws IOException {
        var charset = CharsetFinder.find(file);
        try (var reader = TextReaders.characters(Files.newInputStream(file), charset)) {
            return new TextContent(file, bytes, charset, SeparatorFinder.find(reader), limits);
        }
    }

    @Override
    public TableFormat format() {
        return new TableFormat.Text(charset.name(), separator);
    }

    @Override
    public RawRows open() {
        try {
            return new TextRows(new CountingInput(Files.newInputStream(file)), charset, separator);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void check(RawRow row, int columns) {
        SwallowedRows.check(row, columns, separator);
    }

    @Override
    public boolean raggedRowsMatter() {
        return true;
    }
}
