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
    private static final Pattern FORCED_TEXT = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);
    private static final Pattern MARKS = Pattern.compile("[-–—_.,'*?\\s]*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+");

    private CellText() {}

    /** The text, empty if the cell says nothing; a lone 0 stays, for it may be a sum. */
    static String clean(String raw) {
        if (raw.isEmpty()) {
            return "";
        }
        var forced = FORCED_TEXT.matcher(raw.strip());
        var text = SPACES.matcher(forced.matches() ? forced.group(1) : raw)
                .replaceAll(" ")
                .strip();
        if (text.startsWith("'")) {
            text = text.substring(1).strip();
        }
        boolean nothing = MARKS.matcher(text).matches() || NOTHING.contains(text.toLowerCase(Locale.ROOT));
        return nothing ? "" : text;
    }
}
