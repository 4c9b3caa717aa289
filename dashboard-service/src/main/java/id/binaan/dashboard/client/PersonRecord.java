package id.binaan.dashboard.client;

import id.binaan.contracts.registry.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as the registry shows them; identifiers and phone are masked unless a purpose was given. */
public record PersonRecord(
        UUID id,
        long version,
        String name,
        @Nullable String nik,
        @Nullable String npwp,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable String domicile,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        List<RegistryPersons.Consent> consents,
        List<String> missing) {

    /** Whether they agreed that their data are kept. */
    public boolean consented() {
        return consents.stream().anyMatch(consent -> consent.purpose().equals(RegistryPersons.Consent.DATA_PROCESSING));
    }

    @Override
    public String toString() {
        return "PersonRecord[" + id + "]"; // personal: must not reach a log by accident
    }
}
