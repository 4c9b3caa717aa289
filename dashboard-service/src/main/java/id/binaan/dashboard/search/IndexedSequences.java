package id.binaan.dashboard.search;

import id.binaan.dashboard.readmodel.ReadModel;
import id.binaan.dashboard.search.index.SearchStore;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Which states the index was made from. */
final class IndexedSequences {
    private IndexedSequences() {}

    /** The ids of the businesses that a query matches. */
    static Set<String> ids(IndexSearcher searcher, Query query) throws IOException {
        Set<String> ids = new HashSet<>();
        searcher.search(query, new Collecting((id, sequence, owner, ownerSequence) -> ids.add(id)));
        return ids;
    }

    /** The ids of the businesses of which index and read model hold different states, or only one of them any. */
    static Set<String> differing(IndexSearcher searcher, ReadModel readModel) throws IOException {
        Map<String, Long> businesses = new HashMap<>();
        Map<String, Long> persons = new HashMap<>();
        // Persons first: one that comes in between makes a business differ that need not, never the other way round.
        readModel.forEachPerson(persons::put);
        readModel.forEachBusiness(businesses::put);
        Set<String> differing = new HashSet<>();
        searcher.search(new MatchAllDocsQuery(), new Collecting((id, sequence, owner, ownerSequence) -> {
            Long held = businesses.remove(id);
            if (held == null || held != sequence || persons.getOrDefault(owner, 0L) != ownerSequence) {
                differing.add(id);
            }
        }));
        differing.addAll(businesses.keySet());
        return differing;
    }

    /** Is shown the states. */
    @FunctionalInterface
    private interface Visitor {
        void document(String id, long sequence, String owner, long ownerSequence);
    }

    /** Walks through the columns of matching documents. */
    private static final class Collecting extends SimpleCollector {
        private final Visitor visitor;
        private SortedDocValues ids = DocValues.emptySorted();
        private SortedDocValues owners = DocValues.emptySorted();
        private NumericDocValues sequences = DocValues.emptyNumeric();
        private NumericDocValues ownerSequences = DocValues.emptyNumeric();

        Collecting(Visitor visitor) {
            this.visitor = visitor;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            ids = DocValues.getSorted(context.reader(), SearchStore.ID);
            owners = DocValues.getSorted(context.reader(), IndexFields.OWNER);
            sequences = DocValues.getNumeric(context.reader(), IndexFields.SEQUENCE);
            ownerSequences = DocValues.getNumeric(context.reader(), IndexFields.OWNER_SEQUENCE);
        }

        @Override
        public void collect(int doc) throws IOException {
            visitor.document(
                    text(ids, doc),
                    sequences.advanceExact(doc) ? sequences.longValue() : 0,
                    text(owners, doc),
                    ownerSequences.advanceExact(doc) ? ownerSequences.longValue() : 0);
        }

        private static String text(SortedDocValues values, int doc) throws IOException {
            return values.advanceExact(doc)
                    ? values.lookupOrd(values.ordValue()).utf8ToString()
                    : "";
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
