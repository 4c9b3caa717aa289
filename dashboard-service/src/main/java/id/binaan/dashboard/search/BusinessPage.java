package id.binaan.dashboard.search;

import java.util.List;
import java.util.Map;

/**
 * A page of a list.
 *
 * @param total how many records the list has
 * @param facets counts by value, largest first; those of a facet leave its own filter out, so that they say what another
 *     choice would give
 */
public record BusinessPage(
        List<BusinessHit> hits, long total, Map<Facet, List<FacetCount>> facets, Freshness freshness) {}
