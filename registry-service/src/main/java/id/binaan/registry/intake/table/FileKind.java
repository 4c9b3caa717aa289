package id.binaan.registry.intake.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a file is by its first bytes; everything but the first two is refused under its own code. */
enum FileKind {
    ZIP("zip", "PK\u0003\u0004"),
    TEXT("text"),
    PDF("file-is-pdf", "%PDF"),
    OLD_OFFICE("file-is-old-excel", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    PROTECTED("file-is-protected"),
    IMAGE("file-is-image", "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "BM\u0000", "II*\u0000", "MM\u0000*"),
    ARCHIVE("file-is-archive", "Rar!", "7z\u00BC\u00AF", "\u001F\u008B", "PK\u0005\u0006"),
    WEB_PAGE("file-is-web-page", "<!doctype html", "<html", "<table"),
    XML("file-is-xml", "<?xml"),
    RICH_TEXT("file-is-rich-text", "{\\rtf");

    /** Old Office files name their parts near the start; this much is enough to find the encrypted one. */
    private static final int HEAD = 1 << 20;

    private final String code;
    private final List<String> starts;

    FileKind(String code, String... starts) {
        this.code = code;
        this.starts = List.of(starts);
    }

    String code() {
        return code;
    }

    static FileKind of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        var kind = of(new String(head, 0, Math.min(head.length, 64), ISO_8859_1));
        boolean encrypted = kind == OLD_OFFICE && new String(head, UTF_16LE).contains("EncryptedPackage");
        return encrypted ? PROTECTED : kind;
    }

    private static FileKind of(String head) {
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8) || head.startsWith("ftyphei", 4)) {
            return IMAGE;
        }
        var text = head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        for (var kind : values()) {
            var begin = kind == WEB_PAGE || kind == XML ? text : head;
            if (kind.starts.stream().anyMatch(begin::startsWith)) {
                return kind;
            }
        }
        return TEXT;
    }
}
