package id.binaan.systemtests.harm;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import id.binaan.kit.consume.ProjectionStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Guards nothing: every stored document seems to hold sequence 0, and a write replaces whatever is there. Events that
 * come again then take effect again, and the harm tests must see it.
 */
final class UnguardedProjections implements ProjectionStore {
    private final ProjectionStore real;
    private final MongoOperations mongo;

    UnguardedProjections(ProjectionStore real, MongoOperations mongo) {
        this.real = real;
        this.mongo = mongo;
    }

    @Override
    public Map<String, Document> read(String collection, Collection<String> keys) {
        Map<String, Document> found = real.read(collection, keys);
        found.values().forEach(stored -> stored.put(SEQUENCE, 0L));
        return found;
    }

    @Override
    public Set<String> write(String collection, List<Write> writes) {
        List<ReplaceOneModel<Document>> replacements = writes.stream()
                .map(write -> new ReplaceOneModel<>(
                        new Document("_id", write.key()), write.next(), new ReplaceOptions().upsert(true)))
                .toList();
        if (!replacements.isEmpty()) {
            mongo.getCollection(collection).bulkWrite(replacements, new BulkWriteOptions().ordered(false));
        }
        return Set.of();
    }

    @Override
    public void forEachSequence(String collection, ObjLongConsumer<String> visitor) {
        real.forEachSequence(collection, visitor);
    }
}
