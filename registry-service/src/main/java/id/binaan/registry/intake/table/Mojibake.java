package id.binaan.registry.intake.table;

/** Recognises letters that were decoded with the wrong character set, here or before the file reached us. */
final class Mojibake {
    private Mojibake() {}

    static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD' || c >= '\u0080' && i + 1 < text.length() && pair(c, text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** UTF-8 read as windows-1252: Ã© for é, â€™ for an apostrophe, Â before a space or a sign. */
    private static boolean pair(char first, char second) {
        return switch (first) {
            case '\u00C3' -> second >= '\u0080' && second <= '\u00BF' || second == '\u2030' || second == '\u0152';
            case '\u00C2' -> second >= '\u00A0' && second <= '\u00BF';
            case '\u00E2' -> second == '\u20AC' || second == '\u0080';
            default -> false;
        };
    }
}
