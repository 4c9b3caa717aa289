package id.binaan.localstack.mongo;

import static de.bwaldvogel.mongo.backend.Constants.ID_FIELD;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryOperator;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The index on the id, and on the id with other fields. It has no map of its own: documents lie by their id, so it
 * answers with the place and leaves it to the server to compare the other fields. It serves each query that names the
 * id, as a real server's does.
 */
final class IdIndex extends AbstractUniqueIndex<KeyValue> {

    private static final String IN = QueryOperator.IN.getValue();

    private final MVMap<KeyValue, byte[]> documents;
    private final int id;

    IdIndex(String name, List<IndexKey> keys, boolean sparse, MVMap<KeyValue, byte[]> documents) {
        super(name, keys, sparse);
        this.documents = documents;
        this.id = keys.stream().map(IndexKey::getKey).toList().indexOf(ID_FIELD);
    }

    @Override
    public synchronized boolean canHandle(Document query) {
        if (!query.containsKey(ID_FIELD)) {
            return false;
        }
        Object asked = query.get(ID_FIELD);
        return askedFor(asked) instanceof Collection<?> ids ? plain(ids) : plain(asked);
    }

    /** The list of ids, if that is all that is said of the id. */
    private static @Nullable Object askedFor(@Nullable Object asked) {
        return asked instanceof Document expression && expression.size() == 1 ? expression.get(IN) : null;
    }

    private static boolean plain(@Nullable Object value) {
        return value instanceof Collection<?> all
                ? all.stream().allMatch(one -> !(one instanceof Collection<?>) && plain(one))
                : !expression(value) && !BsonRegularExpression.isRegularExpression(value);
    }

    private static boolean expression(@Nullable Object value) {
        return value instanceof Document document && document.keySet().stream().anyMatch(key -> key.startsWith("$"));
    }

    @Override
    public synchronized Iterable<KeyValue> getPositions(Document query) {
        Object asked = query.get(ID_FIELD);
        Stream<?> ids = askedFor(asked) instanceof Collection<?> several
                ? several.stream().sorted(ValueComparator.asc())
                : Stream.of(new Object[] {asked});
        return ids.map(BsonCollection::position)
                .distinct()
                .filter(documents::containsKey)
                .toList();
    }

    @Override
    protected @Nullable KeyValue getPosition(KeyValue key) {
        KeyValue position = new KeyValue(key.get(id));
        return documents.containsKey(position) ? position : null;
    }

    /** The index on the id alone has looked already. */
    @Override
    public synchronized void checkAdd(Document document, MongoCollection<KeyValue> collection) {
        if (!isCompoundIndex()) {
            super.checkAdd(document, collection);
        }
    }

    /** The document is stored, and with it its id. */
    @Override
    public synchronized void add(Document document, KeyValue position, MongoCollection<KeyValue> collection) {}

    @Override
    public void updateInPlace(
            Document before, Document after, KeyValue position, MongoCollection<KeyValue> collection) {}

    @Override
    protected boolean putKeyPosition(KeyValue key, KeyValue position) {
        return true;
    }

    @Override
    protected @Nullable KeyValue removeDocument(KeyValue key) {
        return getPosition(key);
    }

    @Override
    protected Iterable<Entry<KeyValue, KeyValue>> getIterable() {
        return () -> documents.keySet().stream().map(key -> Map.entry(key, key)).iterator();
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
