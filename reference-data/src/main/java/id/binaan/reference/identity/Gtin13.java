package id.binaan.reference.identity;

import java.util.List;

/**
 * A retail bar code number (EAN-13), whose last digit checks the others (GS1 General Specifications 7.9.1).
 *
 * @param digits all 13
 */
public record Gtin13(String digits) {
    private static final int LENGTH = 13;

    /** @throws IllegalArgumentException if it is not well-formed; for input use {@link #parse} */
    public Gtin13 {
        if (digits.length() != LENGTH || !Digits.isDigits(digits) || !CheckDigit.gs1(digits)) {
            throw new IllegalArgumentException("not a GTIN-13");
        }
    }

    /** Reads one as typed. */
    public static Checked<Gtin13> parse(String text) {
        return Digits.read(text, "gtin", digits -> Checked.of(formErrors(digits), () -> new Gtin13(digits)), LENGTH);
    }

    /** Whether GS1 Indonesia gave out the prefix (899); says nothing about where the product is made. */
    public boolean hasIndonesianPrefix() {
        return digits.startsWith("899");
    }

    private static List<Finding> formErrors(String digits) {
        return CheckDigit.gs1(digits) ? List.of() : List.of(Finding.of("gtin.check-digit"));
    }
}
