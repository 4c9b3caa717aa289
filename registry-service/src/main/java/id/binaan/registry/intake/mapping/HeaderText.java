package id.binaan.registry.intake.mapping;

import java.text.Normalizer;
import java.util.Locale;

/** Titles in one spelling: lower case, words with single spaces, nothing else but letters and digits. */
final class HeaderText {
    private HeaderText() {}

    static String normalise(String title) {
        var parts = title.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2");
        var plain = Normalizer.normalize(parts, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return plain.replaceAll("\\(.*?\\)", " ").replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** Whether two words are the same but for a slip: one letter in five or more, two in nine or more. */
    static boolean nearly(String a, String b) {
        int allowed = b.length() >= 9 ? 2 : b.length() >= 5 ? 1 : 0;
        return Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed;
    }

    private static int distance(String a, String b) {
        var previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(previous[j - 1] + change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
