package id.binaan.registry.intake.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into a zip before any parser does: is it a workbook, and does it unpack to a size we can bear? */
final class WorkbookGuard {
    private static final int ENTRIES = 2_000;

    /** Unpacked, as a multiple of the largest file allowed; sheets of plain rows shrink ten to twenty times. */
    private static final int UNPACKED = 10;

    /** Shared texts are held in memory, so that they may be no larger than this part of it. */
    private static final int SHARED_TEXTS = 2;

    /** Beyond the first megabytes no honest part shrinks more than this. */
    private static final int RATIO = 200;

    private static final long RATIO_FROM = 20_000_000;

    private final TableLimits limits;
    private long unpacked;

    WorkbookGuard(TableLimits limits) {
        this.limits = limits;
    }

    /** @throws UnreadableContent if it is another kind of zip or unpacks to too much */
    void check(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            checkKind(zip);
            if (zip.size() > ENTRIES) {
                throw new UnreadableContent("workbook-bomb");
            }
            var entries = zip.entries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                if (entry.getName().endsWith(".xml")) {
                    unpack(zip, entry);
                }
            }
        } catch (ZipException damaged) {
            throw new UnreadableContent("workbook-damaged", 0);
        }
    }

    private static void checkKind(ZipFile zip) {
        if (zip.getEntry("xl/workbook.xml") != null) {
            return;
        }
        if (zip.getEntry("xl/workbook.bin") != null) {
            throw new UnreadableContent("file-is-binary-workbook");
        }
        if (zip.getEntry("word/document.xml") != null || zip.getEntry("ppt/presentation.xml") != null) {
            throw new UnreadableContent("file-is-document");
        }
        throw new UnreadableContent(zip.getEntry("content.xml") != null ? "file-is-open-document" : "zip-not-workbook");
    }

    /** Unpacks without keeping anything, for the sizes a zip declares may be lies. */
    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        boolean shared = entry.getName().endsWith("sharedStrings.xml");
        var columns = new ColumnLetters();
        long own = 0;
        var chunk = new byte[1 << 16];
        try (var in = zip.getInputStream(entry)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                columns.check(chunk, read);
                own += read;
                unpacked += read;
                boolean tooMuch = unpacked > UNPACKED * limits.bytes()
                        || shared && own > SHARED_TEXTS * limits.bytes()
                        || own > RATIO_FROM && own / Math.max(1, entry.getCompressedSize()) > RATIO;
                if (tooMuch) {
                    throw new UnreadableContent("workbook-bomb");
                }
            }
        }
    }
}
