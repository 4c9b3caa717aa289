package id.binaan.registry.intake.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import id.binaan.registry.intake.table.TableLayout;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Names a form by its titles and their order, so that a mapping saved once fits the next list of the same form.
 *
 * @param value 32 hexadecimal digits
 */
public record HeaderFingerprint(String value) {
    public HeaderFingerprint {
        if (!value.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("not a fingerprint of a header");
        }
    }

    /** Spelling of case, spaces and punctuation does not matter; empty for a table without a header, which has no form. */
    public static Optional<HeaderFingerprint> of(TableLayout layout) {
        if (!layout.hasHeader()) {
            return Optional.empty();
        }
        var titles = layout.columns().stream()
                .map(column -> HeaderText.normalise(column.header()))
                .collect(joining("\u001F"));
        return Optional.of(new HeaderFingerprint(hash(titles)));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
