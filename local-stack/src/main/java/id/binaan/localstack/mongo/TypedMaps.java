package id.binaan.localstack.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Opens the store's maps with types made for what is in them. The database opens its maps by name only; a map that is open
 * already is what it then gets.
 */
final class TypedMaps {

    private static final String DOCUMENTS = "databases.";
    private static final String INDEX = "._index_";

    private final MVStore store;

    TypedMaps(MVStore store) {
        this.store = store;
    }

    /** Opens the maps that are in the file. */
    MVStore openAll() {
        for (var name : store.getMapNames()) {
            if (name.startsWith(DOCUMENTS)) {
                openDocuments(name);
            } else if (name.contains(INDEX)) {
                openIndex(name);
            }
        }
        return store;
    }

    void openDocumentsOf(String namespace) {
        openDocuments(DOCUMENTS + namespace);
    }

    void openIndexOf(String namespace, String index) {
        openIndex(namespace + INDEX + index);
    }

    private void openDocuments(String name) {
        store.openMap(name, new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
    }

    private void openIndex(String name) {
        store.openMap(name, new MVMap.Builder<KeyValue, Object>().keyType(new IndexKeyType()));
    }
}
