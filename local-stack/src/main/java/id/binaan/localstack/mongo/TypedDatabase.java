package id.binaan.localstack.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** A database whose new collections and indexes get maps with types of their own. */
final class TypedDatabase extends H2Database {

    /** Null while the superclass opens what is in the file; those maps are open with their types by then. */
    private @Nullable TypedMaps maps;

    TypedDatabase(String name, MVStore store, CursorRegistry cursors) {
        super(name, store, cursors);
        this.maps = new TypedMaps(store);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        if (maps != null) {
            maps.openIndexOf(getFullCollectionNamespace(collection), index);
        }
        return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        if (maps != null) {
            maps.openDocumentsOf(getFullCollectionNamespace(collection));
        }
        return super.openOrCreateCollection(collection, options);
    }
}
