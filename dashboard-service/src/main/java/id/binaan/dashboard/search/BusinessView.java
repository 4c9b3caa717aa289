package id.binaan.dashboard.search;

import id.binaan.contracts.registry.BusinessSnapshot;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A business as its page shows it.
 *
 * @param hit what lists show of it
 * @param business the registry's public snapshot
 * @param mergedFrom the record that was asked for, if it was merged into this one; else null
 * @param older whether a later sequence was asked for than is here
 */
public record BusinessView(
        BusinessHit hit,
        BusinessSnapshot business,
        @Nullable UUID mergedFrom,
        boolean older) {

    /** The record that goes on instead of this one; null unless this one was merged into one that cannot be shown. */
    public @Nullable UUID survivorId() {
        return business.survivorId();
    }

    public long sequence() {
        return hit.sequence();
    }
}
