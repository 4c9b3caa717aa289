package id.binaan.dashboard.search;

import id.binaan.dashboard.search.index.SearchStore;
import id.binaan.dashboard.search.index.WordAnalyzer;
import id.binaan.kit.security.RegionScope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Turns what somebody asks for into queries; what they typed becomes words and is never read as a query language. */
final class ListQueries {
    private static final SortField BY_ID = new SortField(SearchStore.ID, SortField.Type.STRING);

    private final WordQueries words;

    ListQueries(WordAnalyzer analyzer) {
        this.words = new WordQueries(analyzer);
    }

    /** What matches, without order. */
    Query matching(BusinessQuery query, RegionScope scope) {
        return query(query, scope, words.matching(query.words()));
    }

    /** What matches, scored by how well. */
    Query ranking(BusinessQuery query, RegionScope scope) {
        return query(query, scope, words.ranking(query.words()));
    }

    private static Query query(BusinessQuery query, RegionScope scope, List<Query> words) {
        if (scope.codes().isEmpty() || (words.isEmpty() && !query.words().isBlank())) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(in(IndexFields.SCOPE, scope.codes()), Occur.FILTER);
        filters(query).forEach(filter -> all.add(filter, Occur.FILTER));
        words.forEach(word -> all.add(word, Occur.MUST));
        return all.build();
    }

    private static List<Query> filters(BusinessQuery query) {
        List<Query> filters = new ArrayList<>();
        addAny(filters, Facet.STATE, names(query.states()));
        addAny(filters, Facet.STATUS, names(query.statuses()));
        addAny(filters, Facet.SCALE, names(query.scales()));
        addAny(filters, Facet.ACTIVITY, query.activities());
        addAny(filters, Facet.FLAG, names(query.flags()));
        if (!query.places().isEmpty()) {
            filters.add(in(IndexFields.PLACE, query.places()));
        }
        return filters;
    }

    private static void addAny(List<Query> filters, Facet facet, Collection<String> values) {
        if (!values.isEmpty()) {
            filters.add(in(IndexFields.of(facet), values));
        }
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }

    private static Query in(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    /** The order of a list; the id decides between equals, so that pages do not overlap. */
    Sort sort(BusinessQuery query) {
        return switch (query.order()) {
            case NAME -> new Sort(byName(), BY_ID);
            case LAST_CHANGED -> byLastChange();
            case BEST -> query.words().isBlank() ? byLastChange() : new Sort(SortField.FIELD_SCORE, byName(), BY_ID);
        };
    }

    static Sort byLastChange() {
        return new Sort(byChange(), BY_ID);
    }

    private static SortField byName() {
        SortField byName = KeywordField.newSortField(IndexFields.NAME_ORDER, false, SortedSetSelector.Type.MIN);
        byName.setMissingValue(SortField.STRING_LAST);
        return byName;
    }

    private static SortField byChange() {
        return LongField.newSortField(IndexFields.CHANGED, true, SortedNumericSelector.Type.MAX);
    }

    /** Businesses of these owners, whoever may see them: for keeping the index, not for people. */
    static Query ofOwners(Collection<String> owners) {
        return in(IndexFields.OWNER, owners);
    }
}
