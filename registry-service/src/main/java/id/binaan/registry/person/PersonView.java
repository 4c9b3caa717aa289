package id.binaan.registry.person;

import id.binaan.contracts.registry.Sex;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as staff see them; identifiers and phone are masked unless a purpose was given.
 *
 * @param version the ETag's version
 */
public record PersonView(
        String id,
        long version,
        String name,
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
        List<GivenConsent> consents,
        List<String> businessIds,
        List<String> missing) {}
