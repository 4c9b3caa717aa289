package id.binaan.registry.person;

import id.binaan.contracts.registry.Sex;
import id.binaan.kit.privacy.SealedValue;
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
