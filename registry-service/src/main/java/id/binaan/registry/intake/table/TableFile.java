package id.binaan.registry.intake.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a list by what it contains; its name and its extension are not looked at. */
public final class TableFile {
    private TableFile() {}

    /**
     * Reads the file through once, so that whatever makes it unreadable is known before the first row is used.
     *
     * @return a {@link TableSource} to be closed, or the {@link UnreadableTable} reason
     * @throws UncheckedIOException if the file does not exist or the disk fails
     */
    public static TableOpening open(Path file, TableLimits limits) {
        try {
            long bytes = Files.size(file);
            if (bytes == 0) {
                return UnreadableTable.of("file-empty");
            }
            if (bytes > limits.bytes()) {
                return UnreadableTable.of("file-too-large", megabytes(bytes), megabytes(limits.bytes()));
            }
            return TableScan.scan(content(file, bytes, limits), limits);
        } catch (UnreadableContent unreadable) {
            return unreadable.reason();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TableContent content(Path file, long bytes, TableLimits limits) throws IOException {
        return switch (FileKind.of(file)) {
            case ZIP -> WorkbookContent.of(file, bytes, limits);
            case TEXT -> TextContent.of(file, bytes, limits);
            case FileKind refused -> throw new UnreadableContent(refused.code());
        };
    }

    private static long megabytes(long bytes) {
        return Math.max(1, bytes / 1_000_000);
    }
}
