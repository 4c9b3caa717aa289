package id.binaan.reference.identity;

import id.binaan.contracts.registry.Sex;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * A national identity number, {@code PPRRCC DDMMYY SSSS}: 16 digits without a check digit, so a right form proves no
 * identity. Printing it shows only the ends.
 *
 * <p>Source: DOMAIN 1.4, S14 (secondary; the regulation itself was not at hand).
 *
 * @param digits all 16
 */
public record Nik(String digits) {
    /** Owners younger than this, in years, are not registered. */
    public static final int YOUNGEST = 17;

    /** Above this age, in years, a two-digit year is read as the later century. */
    public static final int OLDEST = 100;

    private static final int LENGTH = 16;
    private static final int FEMALE_DAY = 40;

    /** @throws IllegalArgumentException if it is not a well-formed NIK; for input use {@link #parse} */
    public Nik {
        if (digits.length() != LENGTH
                || !Digits.isDigits(digits)
                || !formErrors(digits, "nik").isEmpty()) {
            throw new IllegalArgumentException("not a NIK");
        }
    }

    /** Reads one as typed; spaces, dots and dashes do not matter. */
    public static Checked<Nik> parse(String text) {
        return Digits.read(text, "nik", digits -> Checked.of(formErrors(digits, "nik"), () -> new Nik(digits)), LENGTH);
    }

    /** The same, with a warning if its subdistrict is not in use today: old codes live on in NIK. */
    public static Checked<Nik> parse(String text, CurrentSubdistricts subdistricts) {
        return parse(text)
                .warn(nik -> subdistricts.isCurrent(nik.regionCode())
                        ? List.of()
                        : List.of(Finding.of("nik.region-not-current")));
    }

    /** Where it was first issued, with dots, e.g. {@code 14.03.02}; not where the owner lives now. */
    public String regionCode() {
        return digits.substring(0, 2) + "." + digits.substring(2, 4) + "." + digits.substring(4, 6);
    }

    /** By the day: a woman's has 40 added. */
    public Sex sex() {
        return Digits.pair(digits, 6) > FEMALE_DAY ? Sex.FEMALE : Sex.MALE;
    }

    /**
     * The birth date in the century that makes the owner 17 to 100 years old, or the finding {@code nik.year-ask} if no
     * century or more than one does.
     *
     * @param asOf the day to count the age on
     */
    public Checked<LocalDate> birthDate(LocalDate asOf) {
        List<LocalDate> fitting = date(digits).candidates().stream()
                .filter(date -> isOwnersAge(date, asOf))
                .toList();
        return fitting.size() == 1 ? Checked.valid(fitting.getFirst()) : Checked.invalid("nik.year-ask");
    }

    /** Whether day, month and two-digit year agree with that date. */
    public boolean agreesWith(LocalDate birthDate) {
        return date(digits).candidates().contains(birthDate);
    }

    /** Masked, e.g. {@code 1403**********03}. */
    @Override
    public String toString() {
        return Digits.masked(digits, 4, 2);
    }

    /** What is wrong with 16 digits as a NIK. */
    static List<Finding> formErrors(String digits, String what) {
        List<Finding> errors = new ArrayList<>();
        if (!date(digits).isReal()) {
            errors.add(Finding.of(what + ".date"));
        }
        if (digits.endsWith("0000")) {
            errors.add(Finding.of(what + ".serial"));
        }
        return errors;
    }

    private static boolean isOwnersAge(LocalDate birth, LocalDate asOf) {
        int age = Period.between(birth, asOf).getYears();
        return !birth.isAfter(asOf) && age >= YOUNGEST && age <= OLDEST;
    }

    private static ShortDate date(String digits) {
        ShortDate asWritten = ShortDate.at(digits, 6);
        return asWritten.day() > FEMALE_DAY ? asWritten.minusDays(FEMALE_DAY) : asWritten;
    }
}
