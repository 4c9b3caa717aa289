package id.binaan.reference.region;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody has typed so far into a picker of regions.
 *
 * @param words upper case; none means everything
 */
record RegionSearch(List<String> words) {
    static RegionSearch of(String typed) {
        return new RegionSearch(PlaceNames.words(typed));
    }

    List<Region> best(Stream<Region> regions, int limit) {
        return regions.filter(this::fits)
                .sorted(Comparator.comparingInt(this::rank).thenComparing(Region::code))
                .limit(limit)
                .toList();
    }

    private boolean fits(Region region) {
        List<String> name = PlaceNames.words(region.name());
        boolean everyWord = words.stream().allMatch(prefix -> name.stream().anyMatch(word -> word.startsWith(prefix)));
        return everyWord || String.join("", name).startsWith(String.join("", words));
    }

    /** Lower is better: the whole name, its beginning, a later word. */
    private int rank(Region region) {
        String name = String.join("", PlaceNames.words(region.name()));
        String wanted = String.join("", words);
        if (name.equals(wanted)) {
            return 0;
        }
        return name.startsWith(wanted) ? 1 : 2;
    }
}
