package id.binaan.kit.consume;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import id.binaan.kit.stored.Fields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Projections in MongoDB, guarded by a unique index on id and sequence that both stores use. */
public final class MongoProjectionStore implements ProjectionStore {
    private final MongoOperations mongo;
    private final Set<String> indexed = new HashSet<>();

    public MongoProjectionStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<String, Document> read(String collection, Collection<String> keys) {
        Map<String, Document> found = new HashMap<>();
        collection(collection)
                .find(new Document("_id", new Document("$in", List.copyOf(keys))))
                .forEach(stored -> found.put(stored.getString("_id"), stored));
        return found;
    }

    @Override
    public Set<String> write(String collection, List<Write> writes) {
        if (writes.isEmpty()) {
            return Set.of();
        }
        List<WriteModel<Document>> models = new ArrayList<>(writes.size());
        int replaces = 0;
        for (Write write : writes) {
            if (write.expected() == 0) {
                models.add(new InsertOneModel<>(write.next()));
            } else {
                replaces++;
                models.add(new ReplaceOneModel<>(
                        new Document("_id", write.key()).append(SEQUENCE, write.expected()), write.next()));
            }
        }
        int matched;
        boolean duplicates = false;
        try {
            BulkWriteResult result = collection(collection).bulkWrite(models, new BulkWriteOptions().ordered(false));
            matched = result.getMatchedCount();
        } catch (MongoBulkWriteException e) {
            if (!e.getWriteErrors().stream().allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
            matched = e.getWriteResult().getMatchedCount();
            duplicates = true;
        }
        return matched == replaces && !duplicates ? Set.of() : behind(collection, writes);
    }

    /** Which documents do not hold what was to be written, or something newer. */
    private Set<String> behind(String collection, List<Write> writes) {
        Map<String, Document> stored =
                read(collection, writes.stream().map(Write::key).toList());
        Set<String> behind = new HashSet<>();
        for (Write write : writes) {
            Document now = stored.get(write.key());
            if (now == null || sequence(now) < sequence(write.next())) {
                behind.add(write.key());
            }
        }
        return behind;
    }

    @Override
    public void forEachSequence(String collection, ObjLongConsumer<String> visitor) {
        collection(collection)
                .find()
                .projection(new Document(SEQUENCE, 1))
                .forEach(stored -> visitor.accept(stored.getString("_id"), sequence(stored)));
    }

    static long sequence(Document stored) {
        return Fields.number(stored, SEQUENCE);
    }

    private synchronized MongoCollection<Document> collection(String name) {
        MongoCollection<Document> collection = mongo.getCollection(name);
        if (indexed.add(name)) {
            collection.createIndex(new Document("_id", 1).append(SEQUENCE, 1), new IndexOptions().unique(true));
        }
        return collection;
    }
}
