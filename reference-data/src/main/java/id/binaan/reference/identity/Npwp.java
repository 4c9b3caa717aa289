package id.binaan.reference.identity;

import java.util.List;
import java.util.Optional;

/**
 * A tax number: the old 15 digits, or the 16 of PMK 112/2022 (from 14 July 2022). A person's 16 are the NIK; a
 * body's are 0 and the old 15. Printing it shows only the ends.
 *
 * @param digits 15 or 16
 */
public record Npwp(String digits) {
    private static final int OLD = 15;
    private static final int NEW = 16;
    private static final int BRANCH_PLACE = 22;

    /** @throws IllegalArgumentException if it is not well-formed; for input use {@link #parse} */
    public Npwp {
        boolean length = digits.length() == OLD || digits.length() == NEW;
        if (!length || !Digits.isDigits(digits) || !formErrors(digits).isEmpty()) {
            throw new IllegalArgumentException("not an NPWP");
        }
    }

    /** Reads one as typed or printed; a 22-digit NITKU is recognised and refused with that reason. */
    public static Checked<Npwp> parse(String text) {
        if (Digits.clean(text).matches("\\d{" + BRANCH_PLACE + "}")) {
            return Checked.invalid("npwp.nitku");
        }
        return Digits.read(text, "npwp", digits -> Checked.of(formErrors(digits), () -> new Npwp(digits)), OLD, NEW);
    }

    /** A person's number in the new form: the NIK. */
    public static Npwp ofPerson(Nik nik) {
        return new Npwp(nik.digits());
    }

    /** Whether it is a NIK used as tax number. */
    public boolean isPersonsNik() {
        return digits.length() == NEW && digits.charAt(0) != '0';
    }

    /**
     * The new form of a number that is not a person's NIK: 0 and the old 15. For a person's old number there is no way
     * from the digits to the NIK; use {@link #ofPerson}.
     */
    public Npwp toSixteen() {
        return digits.length() == OLD ? new Npwp("0" + digits) : this;
    }

    /** The old form; empty if it is a person's NIK. */
    public Optional<Npwp> toFifteen() {
        if (digits.length() == OLD) {
            return Optional.of(this);
        }
        return isPersonsNik() ? Optional.empty() : Optional.of(new Npwp(digits.substring(1)));
    }

    /** Whether both are the same number, whatever the form. */
    public boolean sameAs(Npwp other) {
        return toSixteen().equals(other.toSixteen());
    }

    /** As on the card, unmasked: {@code 02.183.241.5-000.000}, or 16 digits in fours. */
    public String printed() {
        return digits.length() == OLD
                ? digits.replaceFirst("(..)(...)(...)(.)(...)(...)", "$1.$2.$3.$4-$5.$6")
                : digits.replaceFirst("(....)(....)(....)(....)", "$1 $2 $3 $4");
    }

    /** The three digits of the tax office (10 to 12 of the old form). */
    public Optional<String> taxOffice() {
        return toFifteen().map(old -> old.digits.substring(9, 12));
    }

    /** The three digits of the branch (13 to 15 of the old form); {@code 000} is the head office. */
    public Optional<String> branch() {
        return toFifteen().map(old -> old.digits.substring(12));
    }

    /** Masked, e.g. {@code 0218*********00}. */
    @Override
    public String toString() {
        return Digits.masked(digits, 4, 2);
    }

    private static List<Finding> formErrors(String digits) {
        if (Digits.allZero(digits)) {
            return List.of(Finding.of("npwp.zero"));
        }
        if (digits.length() == NEW && digits.charAt(0) != '0') {
            return Nik.formErrors(digits, "nik").isEmpty() ? List.of() : List.of(Finding.of("npwp.not-a-nik"));
        }
        int start = digits.length() - OLD;
        return CheckDigit.luhn(digits.substring(start, start + 9))
                ? List.of()
                : List.of(Finding.of("npwp.check-digit"));
    }
}
