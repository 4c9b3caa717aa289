package id.binaan.dashboard.readmodel;

import com.mongodb.client.model.ReplaceOptions;
import id.binaan.kit.stored.Fields;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Which generation is in use; both of its collections change over by the write of one document. */
class Generations {
    private static final Document CURRENT = new Document("_id", "current");

    private final MongoOperations mongo;
    private volatile Generation current;

    Generations(MongoOperations mongo) {
        this.mongo = mongo;
        Document stored = mongo.getCollection("read_model").find(CURRENT).first();
        this.current = new Generation(stored == null ? 1 : (int) Fields.number(stored, "generation"));
        dropOthers();
    }

    Generation current() {
        return current;
    }

    void use(Generation next) {
        mongo.getCollection("read_model")
                .replaceOne(
                        CURRENT,
                        new Document(CURRENT).append("generation", next.number()),
                        new ReplaceOptions().upsert(true));
        current = next;
    }

    /** Removes what a rebuild left behind, or one that was cut off. */
    final void dropOthers() {
        mongo.getCollectionNames().stream()
                .filter(Generation::any)
                .filter(name -> !current.owns(name))
                .forEach(mongo::dropCollection);
    }
}
