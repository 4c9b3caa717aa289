package id.binaan.dashboard.search;

import id.binaan.dashboard.readmodel.ReadModel;
import id.binaan.dashboard.readmodel.ReadModelListener;
import id.binaan.dashboard.search.index.SearchStore;
import id.binaan.dashboard.search.index.SearchStores;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The search index over the businesses of the read model. Whoever writes to it holds the lock and reads the states anew
 * under it, so the last writer always writes the latest state, from whichever side the news came.
 */
final class BusinessIndex implements ReadModelListener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BusinessIndex.class);

    private final ReadModel readModel;
    private final BusinessWriting businesses;
    private final SearchStores stores;
    private final Lock writing = new ReentrantLock();
    private volatile SearchStore current;
    /** The one that is built beside, if one is; written to under the lock like the current one. */
    private @Nullable SearchStore next;

    private volatile boolean broken;

    BusinessIndex(ReadModel readModel, BusinessDocuments documents, SearchStores stores) throws IOException {
        this.readModel = readModel;
        this.businesses = new BusinessWriting(readModel, documents);
        this.stores = stores;
        this.current = stores.open(format());
    }

    private String format() {
        return IndexFields.FORMAT + "/" + readModel.generation();
    }

    /** Does something with the index as searches see it now. */
    <T> T search(SearchStore.Search<T> search) throws IOException {
        while (true) {
            SearchStore asked = current;
            try {
                return asked.search(search);
            } catch (AlreadyClosedException e) {
                if (asked == current) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void businessesStored(Set<String> ids) {
        follow(() -> businesses.write(ids, open()));
    }

    /** Names of persons stand in the documents of the businesses that they own. */
    @Override
    public void personsStored(Set<String> ids) {
        follow(() -> {
            Set<String> owned = new HashSet<>();
            for (SearchStore store : open()) {
                store.refresh();
                store.search(searcher -> owned.addAll(IndexedSequences.ids(searcher, ListQueries.ofOwners(ids))));
            }
            businesses.write(owned, open());
        });
    }

    private List<SearchStore> open() {
        return Stream.of(current, next)
                .flatMap(store -> Optional.ofNullable(store).stream())
                .toList();
    }

    /** Something that writes to the index. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    /** A broken index does not stop the read model: it is made anew, and what is not in it until then is in there. */
    private void follow(Writing work) {
        try {
            locked(work);
        } catch (IOException | AlreadyClosedException e) {
            if (!broken) {
                LOG.warn(
                        "The search index refuses writes and is made anew: {}",
                        e.getClass().getSimpleName());
            }
            broken = true;
        }
    }

    private void locked(Writing work) throws IOException {
        writing.lock();
        try {
            work.run();
        } finally {
            writing.unlock();
        }
    }

    /** Brings in what the read model holds and the index lacks, as after a crash; returns how many records that were. */
    int reconcile() throws IOException {
        Set<String> differing = search(searcher -> IndexedSequences.differing(searcher, readModel));
        for (List<String> batch : BusinessWriting.batches(differing)) {
            locked(() -> businesses.write(batch, open()));
        }
        current.refresh();
        return differing.size();
    }

    /**
     * Makes the index anew from the read model while this one answers, and changes over. Not for two threads at once.
     *
     * @param progress is told how many records are in it
     */
    void rebuild(IntConsumer progress) throws IOException {
        SearchStore built = stores.create(format());
        try {
            locked(() -> next = built);
            Set<String> ids = new HashSet<>();
            readModel.forEachBusiness((id, sequence) -> ids.add(id));
            int done = 0;
            for (List<String> batch : BusinessWriting.batches(ids)) {
                locked(() -> businesses.write(batch, List.of(built)));
                done += batch.size();
                progress.accept(done);
            }
            SearchStore former = current;
            locked(() -> {
                built.keep();
                built.refresh();
                current = built;
                next = null;
            });
            broken = false;
            former.discard();
        } finally {
            if (current != built) {
                locked(() -> next = null);
                built.discard();
            }
        }
    }

    /** Reading it failed: it will be made anew. */
    void distrust() {
        broken = true;
    }

    /** Whether it must be made anew. */
    boolean broken() {
        return broken;
    }

    void refresh() throws IOException {
        current.refresh();
    }

    void keepChanges() throws IOException {
        current.keepChanges();
    }

    void forget() throws IOException {
        current.forget();
    }

    @Override
    public void close() throws IOException {
        writing.lock();
        try {
            if (!broken) {
                current.keepChanges();
            }
            current.close();
            if (next != null) {
                Objects.requireNonNull(next).discard();
            }
        } finally {
            writing.unlock();
        }
    }
}
