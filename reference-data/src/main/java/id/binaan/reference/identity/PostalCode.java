package id.binaan.reference.identity;

import java.util.List;

/**
 * A postal code.
 *
 * @param digits all 5
 */
public record PostalCode(String digits) {
    private static final int LENGTH = 5;
    private static final String BENGKALIS = "287";

    /** @throws IllegalArgumentException if it is not 5 digits; for input use {@link #parse} */
    public PostalCode {
        if (digits.length() != LENGTH || !Digits.isDigits(digits)) {
            throw new IllegalArgumentException("not a postal code");
        }
    }

    /** Reads one as typed; warns if it is outside 287xx, the codes of Bengkalis. */
    public static Checked<PostalCode> parse(String text) {
        Checked<PostalCode> read = Digits.read(text, "postal", digits -> Checked.valid(new PostalCode(digits)), LENGTH);
        return read.warn(
                code -> code.digits.startsWith(BENGKALIS) ? List.of() : List.of(Finding.of("postal.other-district")));
    }
}
