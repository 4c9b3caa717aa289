package id.binaan.localstack.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The file's maps by what they hold: the documents of a collection, and the positions of a unique index. */
final class StoreMaps {

    private static final String DOCUMENTS = "documents.";
    private static final String INDEX = "index.";
    private static final String NAME = "/";

    private final MVStore store;

    StoreMaps(MVStore store) {
        this.store = store;
    }

    /** @param namespace database and collection, parted by a dot */
    MVMap<KeyValue, byte[]> documents(String namespace) {
        return store.openMap(
                DOCUMENTS + namespace,
                new MVMap.Builder<KeyValue, byte[]>()
                        .keyType(new IndexKeyType())
                        .valueType(new DocumentType()));
    }

    MVMap<KeyValue, KeyValue> index(String namespace, String index) {
        return store.openMap(
                INDEX + namespace + NAME + index,
                new MVMap.Builder<KeyValue, KeyValue>()
                        .keyType(new IndexKeyType())
                        .valueType(new IndexKeyType()));
    }

    void removeDocuments(String namespace) {
        store.removeMap(DOCUMENTS + namespace);
    }

    void removeIndex(String namespace, String index) {
        store.removeMap(INDEX + namespace + NAME + index);
    }

    void removeDatabase(String database) {
        List.copyOf(store.getMapNames()).stream()
                .filter(name -> name.startsWith(DOCUMENTS + database + ".") || name.startsWith(INDEX + database + "."))
                .forEach(store::removeMap);
    }

    /** Gives the maps of a collection the name of another namespace. */
    void rename(String from, String to) {
        for (String name : List.copyOf(store.getMapNames())) {
            if (name.equals(DOCUMENTS + from)) {
                store.renameMap(store.openMap(name), DOCUMENTS + to);
            } else if (name.startsWith(INDEX + from + NAME)) {
                store.renameMap(store.openMap(name), INDEX + to + name.substring((INDEX + from).length()));
            }
        }
    }

    Set<String> databases() {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(DOCUMENTS))
                .map(name -> name.substring(DOCUMENTS.length()))
                .map(namespace -> namespace.substring(0, namespace.indexOf('.')))
                .collect(Collectors.toSet());
    }

    long fileSize() {
        return store.getFileStore() == null ? 0 : store.getFileStore().size();
    }
}
