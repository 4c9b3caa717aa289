package id.binaan.systemtests.delivery;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/** Looks into the services' databases, past the services. */
final class Stores implements AutoCloseable {
    private final MongoClient client;

    Stores(String uri) {
        this.client = MongoClients.create(uri);
    }

    /** A business in the registry. */
    record Business(String source, long sequence) {}

    /**
     * A business in certification.
     *
     * @param folds how many events made it
     * @param brand what the latest correction gave it; empty if none did
     */
    record Copy(long sequence, int folds, String brand) {}

    /** All of it, as it is now. */
    Evidence.Held held() {
        return new Evidence.Held(businesses(), copies(), this::logged, parked());
    }

    private Map<String, Business> businesses() {
        Map<String, Business> found = new HashMap<>();
        of("registry", "businesses")
                .find()
                .projection(new Document("source", 1).append("lastSequence", 1))
                .forEach(stored -> {
                    String id = stored.getString("_id");
                    Object last = stored.get("lastSequence", Document.class).get("business/" + id);
                    found.put(id, new Business(stored.getString("source"), ((Number) last).longValue()));
                });
        return found;
    }

    private Map<String, Copy> copies() {
        Map<String, Copy> found = new HashMap<>();
        of("certification", "business_copy").find().forEach(stored -> {
            String brand = stored.get("business", Document.class).getString("brand");
            found.put(
                    stored.getString("_id"),
                    new Copy(
                            ((Number) stored.get("seq")).longValue(),
                            stored.getInteger("folds"),
                            brand == null ? "" : brand));
        });
        return found;
    }

    /** How many businesses have events that were not published yet. */
    long pending() {
        return of("registry", "businesses").countDocuments(new Document("outbox", new Document("$exists", true)));
    }

    /** Those of the ids that the registry's event log holds. */
    private Set<String> logged(Set<String> eventIds) {
        Set<String> found = new HashSet<>();
        of("registry", "event_log")
                .find(new Document("_id", new Document("$in", List.copyOf(eventIds))))
                .projection(new Document("_id", 1))
                .forEach(entry -> found.add(entry.getString("_id")));
        return found;
    }

    /** How many events of all services could not take effect. */
    private long parked() {
        Document waiting = new Document("status", "PARKED");
        return of("registry", "parked_events").countDocuments(waiting)
                + of("certification", "parked_events").countDocuments(waiting);
    }

    private MongoCollection<Document> of(String service, String collection) {
        return client.getDatabase(service).getCollection(collection);
    }

    @Override
    public void close() {
        client.close();
    }
}
