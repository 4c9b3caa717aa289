package id.binaan.reference.region;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of looking for a place by the names somebody wrote. */
public sealed interface RegionMatch {
    /**
     * One place, at the deepest level that was named.
     *
     * @param region inside the district
     */
    record Found(Region region) implements RegionMatch {}

    /**
     * A person has to choose or to confirm: several places fit, or one fits only nearly.
     *
     * @param candidates inside the district, one or more, by code
     */
    record Ambiguous(List<Region> candidates) implements RegionMatch {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * It lies outside the district.
     *
     * @param districts where; more than one if a regency and a city share the name
     */
    record Outside(List<Region> districts) implements RegionMatch {
        public Outside {
            districts = List.copyOf(districts);
        }
    }

    /**
     * No such place is known.
     *
     * @param knownPart the deepest part of the names that was understood, inside the district; null if none was
     */
    record Unknown(@Nullable Region knownPart) implements RegionMatch {}

    /** The place, if there is exactly one. */
    default Optional<Region> found() {
        return this instanceof Found found ? Optional.of(found.region()) : Optional.empty();
    }
}
