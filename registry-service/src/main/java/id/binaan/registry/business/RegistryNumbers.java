package id.binaan.registry.business;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import id.binaan.kit.stored.Fields;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Gives out registry numbers, {@code UMKM-1403-<yyyy>-<six digits>} (DOMAIN 1.2): for people only, never used twice. A
 * crash can leave numbers unused.
 */
public final class RegistryNumbers {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final MongoCollection<Document> counters;
    private final Clock clock;

    public RegistryNumbers(MongoOperations mongo, Clock clock) {
        this.counters = mongo.getCollection("counters");
        this.clock = clock;
    }

    /** Numbers that nobody else gets. */
    public Block take(int count) {
        int year = LocalDate.ofInstant(clock.instant(), WIB).getYear();
        Document after = counters.findOneAndUpdate(
                new Document("_id", "registry-number-" + year),
                new Document("$inc", new Document("last", (long) count)),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return new Block(year, Fields.number(Objects.requireNonNull(after), "last") - count);
    }

    /**
     * Numbers in a row.
     *
     * @param before the number before the first one
     */
    public record Block(int year, long before) {
        /** The number at a position from 1. */
        public String at(int position) {
            return "UMKM-1403-%d-%06d".formatted(year, before + position);
        }
    }
}
