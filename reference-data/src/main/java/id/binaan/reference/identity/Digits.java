package id.binaan.reference.identity;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads numbers that are names rather than quantities, and tells apart the ways in which they get spoilt. */
final class Digits {
    private static final Pattern DECORATION = Pattern.compile("[\\s\\p{Z}.,\\-\\u2010-\\u2015\\u2212]");
    private static final Pattern SPREADSHEET = Pattern.compile("\\d([.,]\\d+)?[eE][+]?\\d+");

    private Digits() {}

    /**
     * Drops spaces, dots, commas, dashes and a spreadsheet's leading apostrophe, then checks that so many digits are left.
     *
     * @param what prefix of the finding codes
     * @param then what to do with digits of a right length
     * @param lengths allowed lengths, the usual one first
     */
    static <T> Checked<T> read(String text, String what, Function<String, Checked<T>> then, int... lengths) {
        String trimmed = text.strip();
        if (SPREADSHEET.matcher(trimmed).matches()) {
            return Checked.invalid(what + ".spreadsheet");
        }
        String digits = clean(trimmed);
        if (digits.isEmpty()) {
            return Checked.invalid(what + ".missing");
        }
        if (!isDigits(digits)) {
            return Checked.invalid(what + ".not-digits");
        }
        if (Arrays.stream(lengths).noneMatch(length -> length == digits.length())) {
            return new Checked.Invalid<>(List.of(Finding.of(what + ".length")
                    .with(
                            "wanted",
                            Arrays.stream(lengths).mapToObj(Integer::toString).collect(Collectors.joining("/")))
                    .with("given", digits.length())));
        }
        return then.apply(digits);
    }

    static String clean(String text) {
        String bare = DECORATION.matcher(text).replaceAll("");
        return bare.startsWith("'") ? bare.substring(1) : bare;
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The two digits at that index as a number, 0 to 99. */
    static int pair(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }

    static boolean allZero(String digits) {
        return digits.chars().allMatch(c -> c == '0');
    }

    /** Keeps the ends and hides the middle: what may appear in a log or on a screen. */
    static String masked(String text, int head, int tail) {
        int hidden = Math.max(0, text.length() - head - tail);
        return text.substring(0, head) + "*".repeat(hidden) + text.substring(text.length() - tail);
    }
}
