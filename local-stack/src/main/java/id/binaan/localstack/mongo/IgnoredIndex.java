package id.binaan.localstack.mongo;

import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.List;

/**
 * An index that only a real server makes. It says that it is filled: an empty one would have the server read every
 * document of the collection, twice, whenever it is opened.
 */
final class IgnoredIndex extends EmptyIndex<KeyValue> {

    IgnoredIndex(String name, List<IndexKey> keys) {
        super(name, keys);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
