package id.binaan.dashboard.search;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.RecordState;
import id.binaan.contracts.registry.ScaleClass;
import id.binaan.kit.security.RegionScope;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.search.IndexSearcher;

/** Counts lists and regions, each once for as long as the index stays as it is. */
final class Counting {
    private static final int SUBDISTRICT_LENGTH = "14.03.02".length();

    private final ListQueries queries;
    private final FacetColumns columns = new FacetColumns();
    private final CountCache cache = new CountCache();

    Counting(ListQueries queries) {
        this.queries = queries;
    }

    /** How many records a list has, and how many another choice in each facet would give. */
    record ListCounts(long total, Map<Facet, List<FacetCount>> facets) {}

    /** What there is in a region; without freshness, which changes though the counts do not. */
    record RegionCounts(
            long total, Map<Facet, List<FacetCount>> facets, Map<String, Map<RecordState, Long>> stateBySubdistrict) {

        <E extends Enum<E>> Map<E, Long> by(Facet facet, Class<E> type, Function<String, E> value) {
            Map<E, Long> counts = new EnumMap<>(type);
            facets.getOrDefault(facet, List.of())
                    .forEach(count -> counts.put(value.apply(count.value()), count.count()));
            return counts;
        }

        Figures figures(Freshness freshness) {
            return new Figures(
                    total,
                    by(Facet.STATE, RecordState.class, RecordState::valueOf),
                    by(Facet.STATUS, BusinessStatus.class, BusinessStatus::valueOf),
                    by(Facet.SCALE, ScaleClass.class, ScaleClass::valueOf),
                    by(Facet.FLAG, Flag.class, Flag::valueOf),
                    stateBySubdistrict,
                    freshness);
        }
    }

    private record ListKey(BusinessQuery query, RegionScope scope) {}

    ListCounts list(IndexSearcher searcher, BusinessQuery query, RegionScope scope) throws IOException {
        BusinessQuery firstPage = query.unordered();
        return cache.get(searcher, new ListKey(firstPage, scope), () -> countList(searcher, firstPage, scope));
    }

    RegionCounts region(IndexSearcher searcher, RegionScope scope) throws IOException {
        return cache.get(searcher, scope, () -> countRegion(searcher, scope));
    }

    private ListCounts countList(IndexSearcher searcher, BusinessQuery query, RegionScope scope) throws IOException {
        Set<Facet> chosen = query.chosen();
        Set<Facet> others = EnumSet.allOf(Facet.class);
        others.removeAll(chosen);
        Tally tally = tally(searcher, query, scope, others);
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(tally.counts());
        for (Facet facet : chosen) {
            facets.putAll(
                    tally(searcher, without(query, facet), scope, Set.of(facet)).counts());
        }
        return new ListCounts(tally.total(), facets);
    }

    private RegionCounts countRegion(IndexSearcher searcher, RegionScope scope) throws IOException {
        Tally tally = tally(
                searcher, BusinessQuery.all(), scope, EnumSet.of(Facet.STATE, Facet.STATUS, Facet.SCALE, Facet.FLAG));
        StatesByPlace states = new StatesByPlace(columns);
        searcher.search(queries.matching(BusinessQuery.all(), scope), states);
        return new RegionCounts(tally.total(), tally.counts(), states.counts());
    }

    private Tally tally(IndexSearcher searcher, BusinessQuery query, RegionScope scope, Set<Facet> facets)
            throws IOException {
        Tally tally = new Tally(columns, facets);
        searcher.search(queries.matching(query, scope), tally);
        return tally;
    }

    /** Without a facet's own filter; villages are then counted for the subdistricts of those chosen. */
    private static BusinessQuery without(BusinessQuery query, Facet facet) {
        return switch (facet) {
            case STATE -> query.withStates(Set.of());
            case STATUS -> query.withStatuses(Set.of());
            case SCALE -> query.withScales(Set.of());
            case ACTIVITY -> query.withActivities(Set.of());
            case FLAG -> query.withFlags(Set.of());
            case SUBDISTRICT -> query.withPlaces(Set.of());
            case VILLAGE ->
                query.withPlaces(query.places().stream()
                        .map(code -> code.substring(0, Math.min(code.length(), SUBDISTRICT_LENGTH)))
                        .collect(toUnmodifiableSet()));
        };
    }
}
