package id.binaan.reference.identity;

import id.binaan.contracts.registry.Sex;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of who an owner is, for checking one part against another (DOMAIN 1.2, 1.4). */
public record OwnerIdentity(
        @Nullable Nik nik,
        @Nullable FamilyCardNumber familyCardNumber,
        @Nullable Npwp npwp,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate) {

    /**
     * Errors: the family-card number is the NIK; born in the future; younger than 17 years. Warnings: sex, birth date or
     * tax number differ from the NIK; older than 100 years; the NIK leaves the century open and no date is given.
     *
     * @param asOf the day to count the age on
     */
    public Checked<OwnerIdentity> check(LocalDate asOf) {
        List<Finding> errors = new ArrayList<>();
        List<Finding> warnings = new ArrayList<>();
        if (nik != null) {
            compareWith(nik, errors, warnings);
            checkCentury(nik, asOf, warnings);
        }
        if (birthDate != null) {
            checkAge(birthDate, asOf, errors, warnings);
        }
        return errors.isEmpty() ? new Checked.Valid<>(this, warnings) : new Checked.Invalid<>(errors);
    }

    private void compareWith(Nik known, List<Finding> errors, List<Finding> warnings) {
        if (familyCardNumber != null && familyCardNumber.digits().equals(known.digits())) {
            errors.add(Finding.of("kk.same-as-nik"));
        }
        if (sex != null && sex != known.sex()) {
            warnings.add(Finding.of("nik.sex-differs"));
        }
        if (birthDate != null && !known.agreesWith(birthDate)) {
            warnings.add(Finding.of("nik.birth-date-differs"));
        }
        if (npwp != null && npwp.isPersonsNik() && !npwp.equals(Npwp.ofPerson(known))) {
            warnings.add(Finding.of("npwp.differs-from-nik"));
        }
    }

    private void checkCentury(Nik known, LocalDate asOf, List<Finding> warnings) {
        if (birthDate == null) {
            warnings.addAll(known.birthDate(asOf).findings());
        }
    }

    private static void checkAge(LocalDate birth, LocalDate asOf, List<Finding> errors, List<Finding> warnings) {
        int age = Period.between(birth, asOf).getYears();
        if (birth.isAfter(asOf)) {
            errors.add(Finding.of("owner.born-in-future"));
        } else if (age < Nik.YOUNGEST) {
            errors.add(Finding.of("owner.too-young").with("minimum", Nik.YOUNGEST));
        } else if (age > Nik.OLDEST) {
            warnings.add(Finding.of("owner.very-old").with("maximum", Nik.OLDEST));
        }
    }
}
