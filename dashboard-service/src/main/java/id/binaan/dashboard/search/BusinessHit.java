package id.binaan.dashboard.search;

import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.Kbli;
import id.binaan.contracts.registry.Location;
import id.binaan.contracts.registry.RecordState;
import id.binaan.contracts.registry.ScaleClass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A business as a row of a list.
 *
 * @param name also where it is personal and travels with the owner; null if not known yet
 * @param ownerName null if the owner is not known, or not yet
 * @param missing codes of the mandatory fields that are not filled yet
 * @param products how many it has
 * @param lastChangedAt when the registry recorded the latest change
 * @param sequence of the business's latest event that is in here
 */
public record BusinessHit(
        UUID id,
        String registryNumber,
        @Nullable String name,
        @Nullable String brand,
        @Nullable String ownerName,
        Location location,
        List<Kbli> kbli,
        ScaleClass scale,
        RecordState state,
        BusinessStatus status,
        List<String> missing,
        int products,
        Instant lastChangedAt,
        long sequence) {
    @Override
    public String toString() {
        return "BusinessHit[" + id + "]"; // a name must not reach a log by accident
    }
}
