package id.binaan.reference.identity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ways of writing a number with dots and commas, in the order in which they are tried. */
enum AmountForm {
    /** {@code 1500000}. */
    PLAIN("\\d+", '\0', '\0', false),
    /** {@code 1.500.000} or {@code 1.500.000,00}. */
    INDONESIAN("\\d{1,3}(\\.\\d{3})+(,\\d+)?", '.', ',', false),
    /** {@code 1,5} before a unit; {@code 1500000,00} without one. */
    DECIMAL_COMMA("\\d+,(\\d+)", '\0', ',', true),
    /** {@code 1.5} before a unit; {@code 1500000.0} as spreadsheets export it. */
    DECIMAL_DOT("\\d+\\.\\d{1,2}", '\0', '.', false),
    /** {@code 1,500,000}: only without a unit, where {@code 1,500} could not be a fraction. */
    ENGLISH("\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?", ',', '.', false);

    private final Pattern pattern;
    private final char grouping;
    private final char decimal;
    private final boolean needsUnitForThousandths;

    AmountForm(String pattern, char grouping, char decimal, boolean needsUnitForThousandths) {
        this.pattern = Pattern.compile(pattern);
        this.grouping = grouping;
        this.decimal = decimal;
        this.needsUnitForThousandths = needsUnitForThousandths;
    }

    static Optional<BigDecimal> read(String number, boolean beforeUnit) {
        return formOf(number, beforeUnit).map(form -> form.value(number));
    }

    boolean isTheForm(String number, boolean beforeUnit) {
        return formOf(number, beforeUnit).filter(form -> form == this).isPresent();
    }

    private static Optional<AmountForm> formOf(String number, boolean beforeUnit) {
        return Arrays.stream(values())
                .filter(form -> form.fits(number, beforeUnit))
                .findFirst();
    }

    private boolean fits(String number, boolean beforeUnit) {
        var matcher = pattern.matcher(number);
        if (!matcher.matches()) {
            return false;
        }
        return !needsUnitForThousandths || beforeUnit || matcher.group(1).length() != 3;
    }

    private BigDecimal value(String number) {
        return new BigDecimal(number.replace(String.valueOf(grouping), "").replace(decimal, '.'));
    }
}
