package id.binaan.localstack.mongo;

import static de.bwaldvogel.mongo.backend.Constants.ID_FIELD;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;

/** A database in the store's file. */
final class BsonDatabase extends AbstractSynchronizedMongoDatabase<KeyValue> {

    private final StoreMaps maps;

    BsonDatabase(String name, StoreMaps maps, CursorRegistry cursors) {
        super(name, cursors);
        this.maps = maps;
        initializeNamespacesAndIndexes();
    }

    @Override
    protected MongoCollection<KeyValue> openOrCreateCollection(String collection, CollectionOptions options) {
        return new BsonCollection(this, collection, options, maps.documents(namespace(collection)), cursorRegistry);
    }

    /** A key that names the document's id is unique already, and the documents are found by it. */
    @Override
    protected Index<KeyValue> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return keys.stream().anyMatch(key -> key.getKey().equals(ID_FIELD))
                ? new IdIndex(index, keys, sparse, maps.documents(namespace(collection)))
                : new PositionIndex(index, keys, sparse, maps.index(namespace(collection), index));
    }

    @Override
    protected Index<KeyValue> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new IgnoredIndex(index, keys);
    }

    @Override
    protected void dropIndex(MongoCollection<KeyValue> collection, String index) {
        super.dropIndex(collection, index);
        maps.removeIndex(namespace(collection.getCollectionName()), index);
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        maps.removeDocuments(namespace(collection));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        String before = collection.getFullName();
        super.moveCollection(from, collection, newName);
        maps.rename(before, namespace(newName));
    }

    @Override
    public void drop(Oplog oplog) {
        super.drop(oplog);
        maps.removeDatabase(getDatabaseName());
    }

    @Override
    protected long getStorageSize() {
        return maps.fileSize();
    }

    @Override
    protected long getFileSize() {
        return maps.fileSize();
    }

    private String namespace(String collection) {
        return getDatabaseName() + "." + collection;
    }
}
