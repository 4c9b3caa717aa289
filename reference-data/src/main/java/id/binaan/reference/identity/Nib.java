package id.binaan.reference.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A business identity number of OSS: 13 digits, valid while the business runs (PP 24/2018). No check digit
 * is known.
 *
 * @param digits all 13
 */
public record Nib(String digits) {
    private static final int LENGTH = 13;
    private static final int FIRST_YEAR_OF_OSS = 2018;

    /** @throws IllegalArgumentException if it is not 13 digits; for input use {@link #parse} */
    public Nib {
        if (digits.length() != LENGTH || !Digits.isDigits(digits)) {
            throw new IllegalArgumentException("not a NIB");
        }
    }

    /** Reads one as typed; warns of a filler such as thirteen zeros. */
    public static Checked<Nib> parse(String text) {
        Checked<Nib> read = Digits.read(text, "nib", digits -> Checked.valid(new Nib(digits)), LENGTH);
        return read.warn(nib -> nib.isFiller() ? List.of(Finding.of("nib.filler")) : List.of());
    }

    /** The date of issue that the first six digits seem to give; a hint, for the pattern is observed, not published. */
    public Optional<LocalDate> issueDateHint() {
        return ShortDate.at(digits, 0).candidates().stream()
                .filter(date -> date.getYear() >= FIRST_YEAR_OF_OSS)
                .findFirst();
    }

    private boolean isFiller() {
        return digits.chars().distinct().count() == 1;
    }
}
