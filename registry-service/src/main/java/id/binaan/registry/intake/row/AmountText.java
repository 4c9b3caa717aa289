package id.binaan.registry.intake.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers as people type them: Rp 1.500.000,00, 25 jt, 1,5 juta, 2,3 M, 10 orang. */
final class AmountText {
    private static final Pattern FORM = Pattern.compile(
            "(?:rp\\.?|idr|±|\\+/-|\\+-|kurang lebih|sekitar|ca\\.?)?\\s*(?:rp\\.?)?\\s*([\\d.,' ]*\\d)[\\s,.-]*"
                    + "(rb|ribu|k|jt|juta|m|mil|miliar|milyar|milliar)?\\.?\\s*"
                    + "(?:,-|,--|rupiah|orang|org|(?:/|per) ?(?:th|thn|tahun|bln|bulan))?[-,.\\s]*");
    private static final Pattern THOUSANDS_DOT = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?");
    private static final Pattern THOUSANDS_COMMA = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?");
    private static final Pattern DECIMAL = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern EXPONENT = Pattern.compile("\\d(?:[.,]\\d+)?e\\+?\\d{1,2}");
    private static final int MOST_DIGITS = 15;

    private AmountText() {}

    /** Rounded down to whole units; empty if it is no number of zero or more. */
    static Optional<Long> parse(String text) {
        var lower = text.toLowerCase(Locale.ROOT).strip();
        if (EXPONENT.matcher(lower).matches()) {
            return whole(new BigDecimal(lower.replace(',', '.').replace("+0", "+")));
        }
        var found = FORM.matcher(lower);
        if (!found.matches()) {
            return Optional.empty();
        }
        var unit = found.group(2) == null ? BigDecimal.ONE : unit(found.group(2));
        var digits = found.group(1).replaceAll("[ ']", "");
        return number(digits, !unit.equals(BigDecimal.ONE)).flatMap(number -> whole(number.multiply(unit)));
    }

    /** Before "juta" 1.500 is one and a half, unless it is plainly grouped more than once. */
    private static Optional<BigDecimal> number(String digits, boolean scaled) {
        boolean decimal = scaled && digits.matches("\\d{1,2}[.,]\\d+");
        if (!decimal && THOUSANDS_DOT.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
        }
        if (!decimal && THOUSANDS_COMMA.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replace(",", "")));
        }
        return DECIMAL.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(',', '.')))
                : Optional.empty();
    }

    private static BigDecimal unit(String word) {
        return switch (word.charAt(0)) {
            case 'r', 'k' -> BigDecimal.valueOf(1_000);
            case 'j' -> BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.valueOf(1_000_000_000);
        };
    }

    private static Optional<Long> whole(BigDecimal number) {
        var floor = number.setScale(0, RoundingMode.DOWN);
        return floor.precision() <= MOST_DIGITS ? Optional.of(floor.longValueExact()) : Optional.empty();
    }
}
