package id.binaan.dashboard.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what a query matches: how many records, and how many with each value of the facets asked for. */
final class Tally extends SimpleCollector {
    private final FacetColumns columns;
    private final Facet[] facets;
    private final FacetColumn[] part;
    private final int[][] counts;
    private long total;

    Tally(FacetColumns columns, Set<Facet> facets) {
        this.columns = columns;
        this.facets = facets.toArray(Facet[]::new);
        this.part = new FacetColumn[this.facets.length];
        this.counts = new int[this.facets.length][];
        Arrays.fill(counts, new int[0]);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
        for (int at = 0; at < facets.length; at++) {
            part[at] = columns.of(context.reader(), facets[at]);
            counts[at] = Arrays.copyOf(counts[at], columns.codes(facets[at]).size());
        }
    }

    @Override
    public void collect(int doc) {
        total++;
        for (int at = 0; at < part.length; at++) {
            part[at].count(doc, counts[at]);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    long total() {
        return total;
    }

    /** The counts of each facet, largest first; values that do not occur are left out. */
    Map<Facet, List<FacetCount>> counts() {
        Map<Facet, List<FacetCount>> byFacet = new EnumMap<>(Facet.class);
        for (int at = 0; at < facets.length; at++) {
            int[] found = counts[at];
            ValueCodes codes = columns.codes(facets[at]);
            byFacet.put(
                    facets[at],
                    IntStream.range(0, found.length)
                            .filter(code -> found[code] > 0)
                            .mapToObj(code -> new FacetCount(codes.value(code), found[code]))
                            .sorted(Comparator.comparingLong(FacetCount::count)
                                    .reversed()
                                    .thenComparing(FacetCount::value))
                            .toList());
        }
        return byFacet;
    }
}
