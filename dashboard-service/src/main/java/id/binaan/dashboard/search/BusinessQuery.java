package id.binaan.dashboard.search;

import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.RecordState;
import id.binaan.contracts.registry.ScaleClass;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a list shows: words and filters as they stand in the URL. Values of one filter are alternatives, filters add up.
 *
 * @param words as typed; every one must match, exactly, as a beginning or with a typo
 * @param places Kemendagri codes of any level
 * @param activities five-digit KBLI codes
 * @param page from 1
 * @param size rows of a page, 1 to {@value #LARGEST_PAGE}
 */
public record BusinessQuery(
        String words,
        Set<RecordState> states,
        Set<BusinessStatus> statuses,
        Set<ScaleClass> scales,
        Set<String> places,
        Set<String> activities,
        Set<Flag> flags,
        Order order,
        int page,
        int size) {
    public static final int LARGEST_PAGE = 100;
    /** Nobody leafs further; what lies behind is found by filters. */
    static final int LAST_ROW = 10_000;

    public BusinessQuery {
        states = Set.copyOf(states);
        statuses = Set.copyOf(statuses);
        scales = Set.copyOf(scales);
        places = Set.copyOf(places);
        activities = Set.copyOf(activities);
        flags = Set.copyOf(flags);
        size = Math.clamp(size, 1, LARGEST_PAGE);
        page = Math.clamp(page, 1, LAST_ROW / size);
    }

    /** Everything, in best order, 25 rows to a page. */
    public static BusinessQuery all() {
        return new BusinessQuery("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Order.BEST, 1, 25);
    }

    /** The same filters with other words, from the first page. */
    public BusinessQuery withWords(String other) {
        return new BusinessQuery(other, states, statuses, scales, places, activities, flags, order, 1, size);
    }

    /** Another page of the same list. */
    public BusinessQuery withPage(int other) {
        return new BusinessQuery(words, states, statuses, scales, places, activities, flags, order, other, size);
    }

    /** The same list whatever its order and page. */
    BusinessQuery unordered() {
        return with(states, statuses, scales, places, activities, flags, Order.BEST, 1, 1);
    }

    /** The facets in which something is chosen. */
    Set<Facet> chosen() {
        Set<Facet> chosen = EnumSet.noneOf(Facet.class);
        Map.of(
                        Facet.STATE, states,
                        Facet.STATUS, statuses,
                        Facet.SCALE, scales,
                        Facet.SUBDISTRICT, places,
                        Facet.VILLAGE, places,
                        Facet.ACTIVITY, activities,
                        Facet.FLAG, flags)
                .forEach((facet, values) -> {
                    if (!values.isEmpty()) {
                        chosen.add(facet);
                    }
                });
        return chosen;
    }

    public BusinessQuery withStates(Set<RecordState> other) {
        return with(other, statuses, scales, places, activities, flags, order, 1, size);
    }

    public BusinessQuery withStatuses(Set<BusinessStatus> other) {
        return with(states, other, scales, places, activities, flags, order, 1, size);
    }

    public BusinessQuery withScales(Set<ScaleClass> other) {
        return with(states, statuses, other, places, activities, flags, order, 1, size);
    }

    public BusinessQuery withPlaces(Set<String> other) {
        return with(states, statuses, scales, other, activities, flags, order, 1, size);
    }

    public BusinessQuery withActivities(Set<String> other) {
        return with(states, statuses, scales, places, other, flags, order, 1, size);
    }

    public BusinessQuery withFlags(Set<Flag> other) {
        return with(states, statuses, scales, places, activities, other, order, 1, size);
    }

    public BusinessQuery withOrder(Order other) {
        return with(states, statuses, scales, places, activities, flags, other, 1, size);
    }

    public BusinessQuery withSize(int other) {
        return with(states, statuses, scales, places, activities, flags, order, 1, other);
    }

    private BusinessQuery with(
            Set<RecordState> states,
            Set<BusinessStatus> statuses,
            Set<ScaleClass> scales,
            Set<String> places,
            Set<String> activities,
            Set<Flag> flags,
            Order order,
            int page,
            int size) {
        return new BusinessQuery(words, states, statuses, scales, places, activities, flags, order, page, size);
    }
}
