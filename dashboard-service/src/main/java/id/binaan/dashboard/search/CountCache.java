package id.binaan.dashboard.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** What was counted on the index as it is; forgotten with the next change that searches see. */
final class CountCache {
    private static final int MOST = 500;

    private volatile Epoch epoch = new Epoch(null, Map.of());

    private record Epoch(IndexReader.@Nullable CacheKey index, Map<Object, Object> counts) {}

    /** Something to count. */
    @FunctionalInterface
    interface Count<T> {
        T now() throws IOException;
    }

    @SuppressWarnings("unchecked")
    <T> T get(IndexSearcher searcher, Object key, Count<T> count) throws IOException {
        IndexReader.CacheKey index =
                searcher.getIndexReader().getReaderCacheHelper().getKey();
        Epoch now = epoch;
        if (now.index() != index || now.counts().size() >= MOST) {
            now = new Epoch(index, new ConcurrentHashMap<>());
            epoch = now;
        }
        Object known = now.counts().get(key);
        if (known == null) {
            known = count.now();
            now.counts().put(key, known);
        }
        return (T) known;
    }
}
