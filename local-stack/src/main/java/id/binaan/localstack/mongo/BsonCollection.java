package id.binaan.localstack.mongo;

import static de.bwaldvogel.mongo.backend.Constants.ID_FIELD;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that keeps each document as bytes that never change: it is encoded once per change, however often its page is
 * written, and the server, which changes documents where they lie, only ever gets copies while the store's own thread
 * may be writing.
 */
final class BsonCollection extends AbstractSynchronizedMongoCollection<KeyValue> {

    private static final int INITIAL = 2048;
    private static final String UNSET = "$unset";

    private final MVMap<KeyValue, byte[]> documents;

    BsonCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<KeyValue, byte[]> documents,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    static KeyValue position(@Nullable Object id) {
        return new KeyValue(Collections.singletonList(id)).normalized();
    }

    @Override
    protected KeyValue addDocumentInternal(Document document) {
        String idField = getIdField();
        KeyValue position =
                position(idField == null ? UUID.randomUUID() : Utils.getSubdocumentValue(document, idField));
        if (documents.putIfAbsent(position, encoded(document)) != null) {
            throw new IllegalStateException("a document with this id is stored already in " + this);
        }
        return position;
    }

    @Override
    protected void handleUpdate(KeyValue position, Document before, Document after) {
        documents.put(position, encoded(after));
    }

    @Override
    protected void removeDocument(KeyValue position) {
        documents.remove(position);
    }

    @Override
    protected Document getDocument(KeyValue position) {
        return decoded(Objects.requireNonNull(documents.get(position), "an index names a document that is not there"));
    }

    @Override
    protected Stream<DocumentWithPosition<KeyValue>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(decoded(entry.getValue()), entry.getKey()));
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        Stream<Document> found = isNaturalDescending(orderBy)
                ? streamAllDocumentsWithPosition()
                        .sorted((one, other) -> ValueComparator.desc()
                                .compare(
                                        one.getPosition().get(0),
                                        other.getPosition().get(0)))
                        .map(DocumentWithPosition::getDocument)
                : documents.values().stream().map(BsonCollection::decoded);
        return matchDocumentsFromStream(found, query, orderBy, skip, limit, batchSize, fields);
    }

    /** Fields that no index knows are removed in place; the server would copy and compare the whole document several times. */
    @Override
    public synchronized Document updateDocuments(
            Document query, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        boolean one = !multi && !upsert;
        return one && update.size() == 1 && update.get(UNSET) instanceof Document fields && free(fields.keySet())
                ? removeFields(query, update, fields.keySet(), oplog)
                : super.updateDocuments(query, update, filters, multi, upsert, oplog);
    }

    /** Whether these are fields of the document itself that are in no key; other indexes than unique ones do nothing. */
    private boolean free(Set<String> fields) {
        Stream<String> keys = getIndexes().stream()
                .filter(Index::isUnique)
                .flatMap(index -> index.getKeys().stream())
                .map(key -> key.getKey() + ".");
        return fields.stream().noneMatch(field -> field.contains("."))
                && keys.noneMatch(key -> fields.stream().anyMatch(field -> key.startsWith(field + ".")));
    }

    private Document removeFields(Document query, Document update, Set<String> fields, Oplog oplog) {
        int found = 0;
        List<Object> changed = new ArrayList<>();
        for (Document document : queryDocuments(query, null, 0, 1, 0, null)) {
            found++;
            if (document.keySet().removeAll(fields)) {
                Object id = document.get(ID_FIELD);
                documents.put(position(id), encoded(document));
                changed.add(id);
            }
        }
        oplog.handleUpdate(getFullName(), query, update, changed);
        return new Document("n", found).append("nModified", changed.size());
    }

    /** What an index found by the id has that id; comparing it with a list of a thousand would take longer than finding it. */
    @Override
    protected QueryResult matchDocuments(
            Document query,
            Iterable<KeyValue> positions,
            Document orderBy,
            int skip,
            int limit,
            int batchSize,
            Document fields) {
        Document rest = query.clone();
        rest.remove(ID_FIELD);
        return super.matchDocuments(rest, positions, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** The server would encode each document only to count its bytes; they are counted when somebody asks. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int delta) {
        throw new IllegalStateException("the size is not tracked");
    }

    @Override
    protected int getDataSize() {
        return (int) Math.min(
                Integer.MAX_VALUE,
                documents.values().stream().mapToLong(bson -> bson.length).sum());
    }

    private static byte[] encoded(Document document) {
        var buffer = Unpooled.buffer(INITIAL);
        BsonEncoder.encodeDocument(document, buffer);
        return ByteBufUtil.getBytes(buffer);
    }

    private static Document decoded(byte[] bson) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
    }
}
