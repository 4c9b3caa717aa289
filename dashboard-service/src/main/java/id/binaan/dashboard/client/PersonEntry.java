package id.binaan.dashboard.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.binaan.contracts.registry.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody records or corrects of a person; null leaves a field as it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonEntry(
        @Nullable String name,
        @Nullable String nik,
        @Nullable String npwp,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable String domicile,
        @Nullable String address,
        @Nullable String phone) {
    /** Whether nothing is said. */
    public boolean empty() {
        return name == null
                && nik == null
                && npwp == null
                && sex == null
                && birthDate == null
                && domicile == null
                && address == null
                && phone == null;
    }

    @Override
    public String toString() {
        return "PersonEntry[]"; // personal: must not reach a log by accident
    }
}
