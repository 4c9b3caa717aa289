package id.binaan.dashboard.search;

import id.binaan.contracts.registry.Location;
import id.binaan.dashboard.readmodel.BusinessRecord;
import id.binaan.dashboard.readmodel.ReadModel;
import id.binaan.dashboard.search.index.SearchStore;
import id.binaan.kit.security.RegionScope;
import id.binaan.reference.region.OfficeArea;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds businesses. The scope is applied inside: nobody can search without one. */
public final class BusinessSearch {
    private static final int LONGEST_MERGE_CHAIN = 10;

    private final BusinessIndex index;
    private final ReadModel readModel;
    private final IndexUpkeep upkeep;
    private final ListQueries queries;
    private final Hits hits;
    private final Counting counting;

    BusinessSearch(BusinessIndex index, ReadModel readModel, IndexUpkeep upkeep, ListQueries queries, Hits hits) {
        this.index = index;
        this.readModel = readModel;
        this.upkeep = upkeep;
        this.queries = queries;
        this.hits = hits;
        this.counting = new Counting(queries);
    }

    /** A page of the businesses that match. */
    public BusinessPage find(BusinessQuery query, RegionScope scope) {
        Freshness freshness = upkeep.freshness();
        return search(searcher -> {
            Counting.ListCounts counts = counting.list(searcher, query, scope);
            return new BusinessPage(rows(searcher, query, scope), counts.total(), counts.facets(), freshness);
        });
    }

    /** The best matches while somebody types, from the second letter on: one letter fits nearly everything. */
    public List<BusinessHit> suggest(String words, RegionScope scope, int limit) {
        BusinessQuery query = BusinessQuery.all().withWords(words).withSize(limit);
        return words.strip().length() < 2 ? List.of() : search(searcher -> rows(searcher, query, scope));
    }

    /** Counts over all businesses of the scope; counted once per state of the index. */
    public Figures figures(RegionScope scope) {
        Freshness freshness = upkeep.freshness();
        return search(searcher -> counting.region(searcher, scope).figures(freshness));
    }

    private List<BusinessHit> rows(IndexSearcher searcher, BusinessQuery query, RegionScope scope) throws IOException {
        int upTo = query.page() * query.size();
        TopFieldDocs top = searcher.search(
                queries.ranking(query, scope), new TopFieldCollectorManager(queries.sort(query), upTo, upTo));
        StoredFields stored = searcher.storedFields();
        List<BusinessHit> rows = new ArrayList<>();
        for (int at = upTo - query.size(); at < top.scoreDocs.length; at++) {
            rows.add(row(stored, top.scoreDocs[at]));
        }
        return rows;
    }

    private BusinessHit row(StoredFields stored, ScoreDoc found) throws IOException {
        BytesRef bytes = stored.document(found.doc, Set.of(IndexFields.HIT)).getBinaryValue(IndexFields.HIT);
        return hits.read(bytes.bytes, bytes.offset, bytes.length);
    }

    private <T> T search(SearchStore.Search<T> search) {
        try {
            return index.search(search);
        } catch (IOException e) {
            index.distrust();
            throw new UncheckedIOException("the search index cannot be read", e);
        }
    }

    /**
     * One business; a merged one gives the record it was merged into, if that may be seen.
     *
     * @param atLeast the sequence that a command answered, or 0; waits up to 300 ms for it
     */
    public Optional<BusinessView> get(UUID id, RegionScope scope, long atLeast) {
        return readModel.business(id, atLeast).flatMap(known -> {
            BusinessRecord survivor = survivor(known);
            boolean older = known.sequence() < atLeast;
            if (survivor != null && visible(survivor, scope)) {
                return Optional.of(view(survivor, id, older));
            }
            return visible(known, scope) ? Optional.of(view(known, null, older)) : Optional.empty();
        });
    }

    /** The record that goes on; null if it is this one, or not known. */
    private @Nullable BusinessRecord survivor(BusinessRecord merged) {
        BusinessRecord at = merged;
        for (int step = 0; step < LONGEST_MERGE_CHAIN; step++) {
            UUID next = at.business().survivorId();
            if (next == null) {
                return at == merged ? null : at;
            }
            Optional<BusinessRecord> known = readModel.business(next, 0);
            if (known.isEmpty()) {
                return null;
            }
            at = known.get();
        }
        return null;
    }

    private static boolean visible(BusinessRecord known, RegionScope scope) {
        Location location = known.business().location();
        return scope.containsAny(OfficeArea.scopePath(location.village(), location.outOfArea()));
    }

    private static BusinessView view(BusinessRecord known, @Nullable UUID mergedFrom, boolean older) {
        return new BusinessView(Hits.of(known), known.business(), mergedFrom, older);
    }
}
