package id.binaan.kit.privacy;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Notes who saw personal data unmasked, whose and for which purpose, before they see it. */
public final class AccessLog {
    /** Purposes for which personal data may be seen; any other is refused. */
    public enum Purpose {
        /** Checking a record against the person. */
        VERIFICATION,
        /** Correcting a record. */
        CORRECTION,
        /** Carrying an application for the person. */
        FACILITATION,
        /** Calling or visiting the person. */
        CONTACT,
        /** Answering the person's own request to see their data. */
        DATA_SUBJECT_REQUEST,
        /** Looking into a fault or an incident. */
        INVESTIGATION;

        /** The purpose of that name; empty if there is none. */
        public static Optional<Purpose> named(String name) {
            return List.of(values()).stream()
                    .filter(purpose -> purpose.name().equals(name))
                    .findFirst();
        }
    }

    private final MongoCollection<Document> collection;
    private final Clock clock;

    public AccessLog(MongoOperations mongo, Clock clock) {
        this.collection = mongo.getCollection("access_log");
        this.clock = clock;
    }

    /** Notes one read. */
    public void note(String actor, Purpose purpose, String record, String id) {
        collection.insertOne(new Document("at", Date.from(clock.instant()))
                .append("actor", actor)
                .append("purpose", purpose.name())
                .append("record", record)
                .append("recordId", id));
    }

    /** The latest reads of a record, newest first, at most a hundred: what its owner may ask for. */
    public List<Document> of(String record, String id) {
        return collection
                .find(new Document("record", record).append("recordId", id))
                .sort(new Document("at", -1))
                .limit(100)
                .into(new java.util.ArrayList<>());
    }
}
