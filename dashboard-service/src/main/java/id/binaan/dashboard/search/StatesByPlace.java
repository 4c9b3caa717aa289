package id.binaan.dashboard.search;

import id.binaan.contracts.registry.RecordState;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts records by subdistrict and state together. */
final class StatesByPlace extends SimpleCollector {
    private final FacetColumns columns;
    private final Map<Long, long[]> counts = new HashMap<>();
    private FacetColumn states = new FacetColumn(new int[1], new int[0]);
    private FacetColumn places = states;

    StatesByPlace(FacetColumns columns) {
        this.columns = columns;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
        states = columns.of(context.reader(), Facet.STATE);
        places = columns.of(context.reader(), Facet.SUBDISTRICT);
    }

    @Override
    public void collect(int doc) {
        long pair = ((long) places.single(doc) << Integer.SIZE) | states.single(doc);
        counts.computeIfAbsent(pair, added -> new long[1])[0]++;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    Map<String, Map<RecordState, Long>> counts() {
        Map<String, Map<RecordState, Long>> byPlace = new TreeMap<>();
        counts.forEach((pair, count) -> {
            int place = (int) (pair >> Integer.SIZE);
            String code = place < 0
                    ? Figures.NOWHERE
                    : columns.codes(Facet.SUBDISTRICT).value(place);
            String state = columns.codes(Facet.STATE).value(pair.intValue());
            byPlace.computeIfAbsent(code, added -> new TreeMap<>()).put(RecordState.valueOf(state), count[0]);
        });
        return byPlace;
    }
}
