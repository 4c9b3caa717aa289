package id.binaan.registry.person;

import id.binaan.contracts.registry.Sex;
import id.binaan.kit.privacy.SealedValue;
import id.binaan.kit.privacy.Sealer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a person (DOMAIN 1.2, group Owner). Identifiers, phone and e-mail are sealed.
 *
 * @param name full name as written, titles included
 * @param sex null if not asked
 * @param birthDate null if not known
 * @param domicile Kemendagri code of the registered address, of any level; null if not known
 * @param address the registered address; null if not known
 * @param education highest completed level, a code such as {@code SMA}; null if not asked
 * @param disability whether the person told of a disability and agreed to have it noted; null if not asked
 */
public record PersonDetails(
        String name,
        @Nullable SealedValue nik,
        @Nullable SealedValue familyCardNumber,
        @Nullable SealedValue npwp,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable String domicile,
        @Nullable String address,
        @Nullable SealedValue phone,
        @Nullable SealedValue email,
        @Nullable String education,
        @Nullable Boolean disability) {

    /** Codes of the mandatory fields that are not filled (DOMAIN 1.2). */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        addIfNull(missing, "owner.nik", nik);
        addIfNull(missing, "owner.sex", sex);
        addIfNull(missing, "owner.birthDate", birthDate);
        addIfNull(missing, "owner.domicile", domicile);
        addIfNull(missing, "owner.phone", phone);
        return missing;
    }

    /** These details, with what another source knows where nothing is recorded; nothing is overwritten. */
    PersonDetails completedBy(PersonDetails other) {
        return new PersonDetails(
                name,
                or(nik, other.nik),
                or(familyCardNumber, other.familyCardNumber),
                or(npwp, other.npwp),
                or(sex, other.sex),
                or(birthDate, other.birthDate),
                or(domicile, other.domicile),
                or(address, other.address),
                or(phone, other.phone),
                or(email, other.email),
                or(education, other.education),
                or(disability, other.disability));
    }

    /** The same, sealed for another record. */
    PersonDetails movedTo(String to, String from, Sealer sealer) {
        return new PersonDetails(
                name,
                moved(sealer, from, to, "nik", nik),
                moved(sealer, from, to, "familyCardNumber", familyCardNumber),
                moved(sealer, from, to, "npwp", npwp),
                sex,
                birthDate,
                domicile,
                address,
                moved(sealer, from, to, "phone", phone),
                moved(sealer, from, to, "email", email),
                education,
                disability);
    }

    private static @Nullable SealedValue moved(
            Sealer sealer, String from, String to, String field, @Nullable SealedValue sealed) {
        return sealed == null ? null : sealer.seal(to, field, sealer.open(from, field, sealed));
    }

    private static <T> @Nullable T or(@Nullable T recorded, @Nullable T other) {
        return recorded != null ? recorded : other;
    }

    /** Codes of the fields in which the other differs. */
    List<String> differences(PersonDetails other) {
        List<String> fields = new ArrayList<>();
        addIfDifferent(fields, "owner.fullName", name, other.name);
        addIfDifferent(fields, "owner.nik", index(nik), index(other.nik));
        addIfDifferent(fields, "owner.familyCardNumber", index(familyCardNumber), index(other.familyCardNumber));
        addIfDifferent(fields, "owner.npwp", index(npwp), index(other.npwp));
        addIfDifferent(fields, "owner.sex", sex, other.sex);
        addIfDifferent(fields, "owner.birthDate", birthDate, other.birthDate);
        addIfDifferent(fields, "owner.domicile", domicile, other.domicile);
        addIfDifferent(fields, "owner.address", address, other.address);
        addIfDifferent(fields, "owner.phone", index(phone), index(other.phone));
        addIfDifferent(fields, "owner.email", index(email), index(other.email));
        addIfDifferent(fields, "owner.education", education, other.education);
        addIfDifferent(fields, "owner.disability", disability, other.disability);
        return fields;
    }

    private static @Nullable String index(@Nullable SealedValue sealed) {
        return sealed == null ? null : sealed.index();
    }

    private static void addIfNull(List<String> fields, String field, @Nullable Object value) {
        if (value == null) {
            fields.add(field);
        }
    }

    private static void addIfDifferent(
            List<String> fields, String field, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            fields.add(field);
        }
    }

    @Override
    public String toString() {
        return "PersonDetails[]"; // personal: must not reach a log by accident
    }
}
