package id.binaan.registry.intake.row;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cleans a cell: no stray spaces, no marks for "nothing", no tricks that force a spreadsheet to show digits. */
final class CellText {
    private static final Set<String> NOTHING = Set.of(
            "n/a",
            "na",
            "#n/a",
            "null",
            "nihil",
            "kosong",
            "none",
            "tidak ada",
            "tdk ada",
            "belum ada",
            "blm ada",
            "(kosong)");
    private static final int LONGEST_NOTHING =
            NOTHING.stream().mapToInt(String::length).max().orElseThrow();
    private static final String MARKS_INSIDE = ".,/-&()'";
    private static final Pattern FORCED_TEXT = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);
    private static final Pattern MARKS = Pattern.compile("[-–—_.,'*?\\s]*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+");

    private CellText() {}

    /** The text, empty if the cell says nothing; a lone 0 stays, for it may be a sum. */
    static String clean(String raw) {
        if (raw.isEmpty()) {
            return "";
        }
        if (plain(raw)) {
            return saysNothing(raw) ? "" : raw;
        }
        var forced = FORCED_TEXT.matcher(raw.strip());
        var text = SPACES.matcher(forced.matches() ? forced.group(1) : raw)
                .replaceAll(" ")
                .strip();
        if (text.startsWith("'")) {
            text = text.substring(1).strip();
        }
        return MARKS.matcher(text).matches() || saysNothing(text) ? "" : text;
    }

    /** Words and figures parted by single blanks, which most cells hold: nothing to clean. */
    private static boolean plain(String raw) {
        boolean apart = true;
        for (int i = 0; i < raw.length(); i++) {
            char letter = raw.charAt(i);
            boolean blank = letter == ' ';
            if (!blank && !Character.isLetterOrDigit(letter) && (i == 0 || MARKS_INSIDE.indexOf(letter) < 0)
                    || blank && apart) {
                return false;
            }
            apart = blank;
        }
        return !apart;
    }

    private static boolean saysNothing(String text) {
        return text.length() <= LONGEST_NOTHING && NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }
}
