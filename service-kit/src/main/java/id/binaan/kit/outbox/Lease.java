package id.binaan.kit.outbox;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Says which instance of a service relays. It spares work: that two never publish beside each other is the task of the
 * producer's fencing.
 */
final class Lease {
    private static final String NAME = "relay";

    private final MongoCollection<Document> collection;
    private final String holder;
    private final Duration term;
    private final Clock clock;
    private Instant heldUntil = Instant.EPOCH;

    Lease(MongoOperations mongo, String holder, Duration term, Clock clock) {
        this.collection = mongo.getCollection("leases");
        this.holder = holder;
        this.term = term;
        this.clock = clock;
    }

    /** Takes the lease or renews it at half time; false if another instance holds it. */
    boolean hold() {
        Instant now = clock.instant();
        if (now.isBefore(heldUntil.minus(term.dividedBy(2)))) {
            return true;
        }
        Document mineOrOver = new Document("_id", NAME)
                .append(
                        "$or",
                        List.of(
                                new Document("holder", holder),
                                new Document("until", new Document("$lt", Date.from(now)))));
        Document terms = new Document("holder", holder).append("until", Date.from(now.plus(term)));
        if (collection.updateOne(mineOrOver, new Document("$set", terms)).getMatchedCount() == 1 || first(terms)) {
            heldUntil = now.plus(term);
            return true;
        }
        heldUntil = Instant.EPOCH;
        return false;
    }

    private boolean first(Document terms) {
        try {
            collection.insertOne(new Document("_id", NAME)
                    .append("holder", terms.get("holder"))
                    .append("until", terms.get("until")));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** Gives the lease up, so that another instance (or the next start) need not wait for its end. */
    void release() {
        heldUntil = Instant.EPOCH;
        collection.updateOne(
                new Document("_id", NAME).append("holder", holder),
                new Document("$set", new Document("until", Date.from(Instant.EPOCH))));
    }
}
