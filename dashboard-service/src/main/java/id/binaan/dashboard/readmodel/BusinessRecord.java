package id.binaan.dashboard.readmodel;

import id.binaan.contracts.registry.BusinessSnapshot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A business joined with its owner.
 *
 * @param sequence of the business's latest event
 * @param owner null if there is none, or none that is known
 * @param ownerSequence of the owner's latest event; 0 if the owner is not known, later than 0 also for an erased one
 */
public record BusinessRecord(
        BusinessSnapshot business,
        Instant changedAt,
        long sequence,
        @Nullable KnownPerson owner,
        long ownerSequence) {

    /** The business's name wherever it travels; null if it has none yet. */
    public @Nullable String name() {
        return owner != null && business.nameIsPersonal()
                ? owner.businessNames().get(business.id().toString())
                : business.name();
    }

    public @Nullable String ownerName() {
        return owner == null ? null : owner.name();
    }
}
