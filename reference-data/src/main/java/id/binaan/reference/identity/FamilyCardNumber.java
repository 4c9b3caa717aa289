package id.binaan.reference.identity;

import java.util.ArrayList;
import java.util.List;

/**
 * The number of a family card (KK): shaped like a NIK, but with the date of issue or entry and never 40 added to the
 * day (DOMAIN 1.4). Printing it shows only the ends.
 *
 * @param digits all 16
 */
public record FamilyCardNumber(String digits) {
    private static final int LENGTH = 16;

    /** @throws IllegalArgumentException if it is not well-formed; for input use {@link #parse} */
    public FamilyCardNumber {
        if (digits.length() != LENGTH
                || !Digits.isDigits(digits)
                || !formErrors(digits).isEmpty()) {
            throw new IllegalArgumentException("not a family-card number");
        }
    }

    /** Reads one as typed; spaces, dots and dashes do not matter. */
    public static Checked<FamilyCardNumber> parse(String text) {
        return Digits.read(
                text, "kk", digits -> Checked.of(formErrors(digits), () -> new FamilyCardNumber(digits)), LENGTH);
    }

    /** Where it was issued, with dots, e.g. {@code 14.03.02}. */
    public String regionCode() {
        return digits.substring(0, 2) + "." + digits.substring(2, 4) + "." + digits.substring(4, 6);
    }

    /** Masked, e.g. {@code 1403**********07}. */
    @Override
    public String toString() {
        return Digits.masked(digits, 4, 2);
    }

    private static List<Finding> formErrors(String digits) {
        List<Finding> errors = new ArrayList<>();
        if (!ShortDate.at(digits, 6).isReal()) {
            errors.add(Finding.of("kk.date"));
        }
        if (digits.endsWith("0000")) {
            errors.add(Finding.of("kk.serial"));
        }
        return errors;
    }
}
