package id.binaan.dashboard.search;

import id.binaan.dashboard.readmodel.BusinessRecord;
import id.binaan.dashboard.readmodel.ReadModel;
import id.binaan.dashboard.search.index.SearchStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;

/** Writes businesses to the index as the read model holds them at that moment. */
final class BusinessWriting {
    private static final int BATCH = 500;

    private final ReadModel readModel;
    private final BusinessDocuments documents;

    BusinessWriting(ReadModel readModel, BusinessDocuments documents) {
        this.readModel = readModel;
        this.documents = documents;
    }

    /** Replaces the documents of these businesses, and removes those of which there is nothing to show. */
    void write(Collection<String> ids, List<SearchStore> into) throws IOException {
        for (List<String> batch : batches(ids)) {
            Map<String, BusinessRecord> known = readModel.businesses(batch);
            for (String id : batch) {
                Optional<Document> document = Optional.ofNullable(known.get(id)).flatMap(documents::of);
                for (SearchStore store : into) {
                    if (document.isPresent()) {
                        store.replace(id, document.get());
                    } else {
                        store.remove(id);
                    }
                }
            }
        }
    }

    /** So many as are read from the store at once. */
    static List<List<String>> batches(Collection<String> ids) {
        List<String> all = List.copyOf(ids);
        List<List<String>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(from + BATCH, all.size())));
        }
        return batches;
    }
}
