package id.binaan.kit.outbox;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Every event a service published, for ever: the audit trail and the source of the catch-up API. */
public final class EventLog {
    static final String COLLECTION = "event_log";

    private final MongoCollection<Document> collection;
    private final Clock clock;

    public EventLog(MongoOperations mongo, Clock clock) {
        this.collection = mongo.getCollection(COLLECTION);
        this.clock = clock;
    }

    /** Adds the events; those that are there already (after a crash) stay as they are. */
    void append(List<PendingRecord> published) {
        List<Document> entries = new ArrayList<>();
        Date now = Date.from(clock.instant());
        for (PendingRecord item : published) {
            for (Document event : item.events()) {
                Document entry = new Document("_id", event.getString("id"));
                entry.putAll(event);
                entry.append("publishedAt", now);
                entries.add(entry);
            }
        }
        if (entries.isEmpty()) {
            return;
        }
        try {
            collection.insertMany(entries, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (!e.getWriteErrors().stream().allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
        }
    }

    /** The entries with those event ids, in no particular order. */
    public List<Document> read(Collection<String> eventIds) {
        List<Document> found = new ArrayList<>();
        collection
                .find(new Document("_id", new Document("$in", List.copyOf(eventIds))))
                .forEach(found::add);
        return found;
    }
}
