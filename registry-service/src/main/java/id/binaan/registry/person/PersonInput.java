package id.binaan.registry.person;

import id.binaan.contracts.registry.Sex;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller records or corrects of a person. When correcting, null leaves a field as it is and {@code clear} names
 * those to be emptied.
 *
 * @param name full name, 2 to 100 characters; required when recording
 * @param birthDate {@code yyyy-MM-dd}
 * @param domicile Kemendagri code of any level
 * @param education {@code NONE, SD, SMP, SMA, D1, D2, D3, D4, S1, S2} or {@code S3}
 * @param clear field names, e.g. {@code nik}
 */
public record PersonInput(
        @Nullable String name,
        @Nullable String nik,
        @Nullable String familyCardNumber,
        @Nullable String npwp,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable String domicile,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String education,
        @Nullable Boolean disability,
        @Nullable Set<@Nullable String> clear) {

    /** What can be emptied: all but the name. */
    static final Set<String> CLEARABLE = Set.of(
            "nik",
            "familyCardNumber",
            "npwp",
            "sex",
            "birthDate",
            "domicile",
            "address",
            "phone",
            "email",
            "education",
            "disability");

    boolean clears(String field) {
        return clear != null && clear.contains(field);
    }

    @Override
    public String toString() {
        return "PersonInput[]"; // personal: must not reach a log by accident
    }
}
