package id.binaan.localstack.mongo;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.List;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A unique index: where the document with these values lies. */
final class PositionIndex extends AbstractUniqueIndex<KeyValue> {

    private final MVMap<KeyValue, KeyValue> positions;

    PositionIndex(String name, List<IndexKey> keys, boolean sparse, MVMap<KeyValue, KeyValue> positions) {
        super(name, keys, sparse);
        this.positions = positions;
    }

    @Override
    protected @Nullable KeyValue removeDocument(KeyValue key) {
        return positions.remove(key);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, KeyValue position) {
        return positions.putIfAbsent(key, position) == null;
    }

    @Override
    protected Iterable<Entry<KeyValue, KeyValue>> getIterable() {
        return positions.entrySet();
    }

    @Override
    protected @Nullable KeyValue getPosition(KeyValue key) {
        return positions.get(key);
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
