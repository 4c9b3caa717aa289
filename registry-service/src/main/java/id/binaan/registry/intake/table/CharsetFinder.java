package id.binaan.registry.intake.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Finds the character set of a text by its byte order mark, else by reading the whole file. */
final class CharsetFinder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What the detector may overrule our default with; its guesses of Greek or Hebrew on short Malay texts are wrong. */
    private static final Set<String> BELIEVED = Set.of("ISO-8859-15", "MACINTOSH", "UTF-16LE", "UTF-16BE");

    private static final int CHUNK = 1 << 16;
    private static final int DETECTOR_BYTES = 1 << 20;

    private final Utf8Meter utf8 = new Utf8Meter();
    private final UniversalDetector detector = new UniversalDetector();
    private long bytes;
    private long controls;

    private CharsetFinder() {}

    /** @throws UnreadableContent if the bytes are no text */
    static Charset find(Path file) throws IOException {
        return new CharsetFinder().search(file);
    }

    private Charset search(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var chunk = new byte[CHUNK];
            int length = in.readNBytes(chunk, 0, CHUNK);
            var marked = byMark(chunk, length);
            if (marked != null) {
                return marked;
            }
            while (length > 0) {
                measure(chunk, length);
                length = in.readNBytes(chunk, 0, CHUNK);
            }
        }
        if (controls * 100 > bytes) {
            throw new UnreadableContent("file-is-binary");
        }
        return utf8.valid() || utf8.nearlyValid() ? UTF_8 : byDetector();
    }

    private static @Nullable Charset byMark(byte[] head, int length) {
        var mark = length < 4 ? null : UniversalDetector.detectCharsetFromBOM(head);
        return mark == null || mark.equals("UTF-8") ? null : Charset.forName(mark);
    }

    private void measure(byte[] chunk, int length) {
        utf8.add(chunk, length);
        for (int i = 0; i < length; i++) {
            if (chunk[i] == 0) {
                throw new UnreadableContent("file-has-nul-bytes", bytes + i + 1);
            }
            controls += chunk[i] > 0 && chunk[i] < ' ' && !isLayout(chunk[i]) ? 1 : 0;
        }
        if (bytes < DETECTOR_BYTES) {
            detector.handleData(chunk, 0, length);
        }
        bytes += length;
    }

    private static boolean isLayout(byte value) {
        return value == '\t' || value == '\n' || value == '\r' || value == '\f' || value == 0x1A;
    }

    private Charset byDetector() {
        detector.dataEnd();
        var found = detector.getDetectedCharset();
        return found != null && BELIEVED.contains(found) && Charset.isSupported(found)
                ? Charset.forName(found)
                : WINDOWS;
    }
}
