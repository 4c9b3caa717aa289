package id.binaan.dashboard.search;

import id.binaan.kit.security.RegionScope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds businesses. The scope is applied inside: nobody can search without one. */
@Component
public final class BusinessSearch {
    private static final Freshness NEVER = new Freshness(Instant.EPOCH, Duration.ZERO);

    /** A page of the businesses that match. */
    public BusinessPage find(BusinessQuery query, RegionScope scope) {
        return new BusinessPage(List.of(), 0, Map.of(), NEVER);
    }

    /**
     * One business; a merged one gives the record it was merged into, if that may be seen.
     *
     * @param atLeast the sequence that a command answered, or 0; waits up to 300 ms for it
     */
    public Optional<BusinessView> get(UUID id, RegionScope scope, long atLeast) {
        return Optional.empty();
    }

    /** The best matches while somebody types. */
    public List<BusinessHit> suggest(String words, RegionScope scope, int limit) {
        return List.of();
    }

    /** Counts over all businesses of the scope; counted once per state of the index. */
    public Figures figures(RegionScope scope) {
        return new Figures(0, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), NEVER);
    }
}
