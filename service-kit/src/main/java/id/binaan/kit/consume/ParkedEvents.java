package id.binaan.kit.consume;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import id.binaan.kit.privacy.Vault;
import id.binaan.kit.stored.Fields;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Events that could not take effect, each with its reason and its (sealed) bytes, while others flow. The collection is
 * the truth; there is no parked topic.
 */
public final class ParkedEvents {
    private static final Logger LOG = LoggerFactory.getLogger(ParkedEvents.class);
    static final String COLLECTION = "parked_events";
    private static final String STATUS = "status";
    static final String PARKED = "PARKED";

    private final MongoCollection<Document> collection;
    private final Vault vault;
    private final Clock clock;
    private final AtomicLong open = new AtomicLong();

    public ParkedEvents(MongoOperations mongo, Vault vault, MeterRegistry meters, Clock clock) {
        this.collection = mongo.getCollection(COLLECTION);
        this.vault = vault;
        this.clock = clock;
        collection.createIndex(new Document("group", 1).append(STATUS, 1).append("key", 1));
        recount();
        Gauge.builder("binaan.parked.events", open, AtomicLong::get).register(meters);
    }

    void park(String group, Decoder.Decoded.Unreadable unreadable) {
        park(group, unreadable.raw(), "UNREADABLE", unreadable.cause(), null);
    }

    void park(String group, Received event, RuntimeException failure) {
        park(group, event.raw(), "FAILED", cause(failure), event);
    }

    void parkBehind(String group, Received event) {
        park(group, event.raw(), "BEHIND", "waits behind an earlier event of the same record", event);
    }

    private void park(
            String group, ConsumerRecord<byte[], byte[]> raw, String kind, String cause, @Nullable Received event) {
        String id = group + ":" + raw.topic() + "-" + raw.partition() + "-" + raw.offset();
        Document parked = new Document("group", group)
                .append("topic", raw.topic())
                .append("partition", raw.partition())
                .append("offset", raw.offset())
                .append("timestamp", raw.timestamp())
                .append("key", raw.key() == null ? null : new String(raw.key(), UTF_8))
                .append("kind", kind)
                .append("cause", cause)
                .append("parkedAt", Date.from(clock.instant()))
                .append(STATUS, PARKED)
                .append("headers", headers(raw));
        if (event != null) {
            parked.append("eventId", event.envelope().id().toString()).append("seq", event.sequence());
        }
        if (raw.value() != null) {
            parked.append("payload", new Binary(vault.seal(raw.value(), id)));
        }
        boolean added = collection
                        .updateOne(
                                new Document("_id", id),
                                new Document("$setOnInsert", parked),
                                new UpdateOptions().upsert(true))
                        .getUpsertedId()
                != null;
        if (added) {
            open.incrementAndGet();
            LOG.warn("Parked for {}: {} ({})", group, id, cause);
        }
    }

    /** The exception's kind and place; its message could hold personal data. */
    private static String cause(RuntimeException failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static Document headers(ConsumerRecord<byte[], byte[]> raw) {
        Document headers = new Document();
        raw.headers().forEach(header -> {
            if (header.value() != null) {
                headers.put(header.key(), new Binary(header.value()));
            }
        });
        return headers;
    }

    /** Which of the keys have parked events. */
    Set<String> openKeys(String group, Collection<String> keys) {
        Set<String> found = new HashSet<>();
        // Asked anew each time: another instance may have parked an event before the partition came here.
        collection
                .find(new Document("group", group)
                        .append(STATUS, PARKED)
                        .append("key", new Document("$in", List.copyOf(keys))))
                .projection(new Document("key", 1))
                .forEach(parked -> found.add(parked.getString("key")));
        return found;
    }

    /**
     * Settles parked events of a projection that a later state of the same key has overtaken.
     *
     * @param lastOffsets the offset of each key's last readable event: an unreadable one, whose sequence nobody knows, is
     *     overtaken only by an event behind it
     */
    void clear(String group, Map<String, Long> lastOffsets, Map<String, Document> stored) {
        if (stored.isEmpty()) {
            return;
        }
        for (Document parked : collection.find(new Document("group", group)
                .append(STATUS, PARKED)
                .append("key", new Document("$in", List.copyOf(lastOffsets.keySet()))))) {
            Document now = stored.get(parked.getString("key"));
            Number sequence = (Number) parked.get("seq");
            boolean overtaken = sequence == null
                    ? lastOffsets.getOrDefault(parked.getString("key"), -1L) > Fields.number(parked, "offset")
                    : now != null && MongoProjectionStore.sequence(now) > sequence.longValue();
            if (now != null && overtaken) {
                settle(parked.getString("_id"), "CLEARED", group, null);
            }
        }
    }

    /** Marks a parked event as settled and notes who did it and why. */
    void settle(String id, String status, String actor, @Nullable String reason) {
        note(id, status, actor, reason, new Document(STATUS, status));
        recount();
    }

    /** Notes an act on a parked event that stays parked. */
    void note(String id, String act, String actor, @Nullable String reason) {
        note(id, act, actor, reason, new Document());
    }

    private void note(String id, String act, String actor, @Nullable String reason, Document set) {
        Document noted = new Document("act", act).append("actor", actor).append("at", Date.from(clock.instant()));
        if (reason != null) {
            noted.append("reason", reason);
        }
        Document update = new Document("$push", new Document("acts", noted));
        if (!set.isEmpty()) {
            update.append("$set", set);
        }
        collection.updateOne(new Document("_id", id), update);
    }

    /** How many events are parked for each group that has any. */
    public Map<String, Long> openByGroup() {
        Map<String, Long> counts = new TreeMap<>();
        collection
                .find(new Document(STATUS, PARKED))
                .projection(new Document("group", 1))
                .forEach(parked -> counts.merge(parked.getString("group"), 1L, Long::sum));
        return counts;
    }

    Optional<Document> find(String id) {
        return Optional.ofNullable(collection.find(new Document("_id", id)).first());
    }

    /** Parked events after an id, in order of id; the payload is left out. */
    List<Document> list(@Nullable String group, String status, @Nullable String after, int most) {
        Document query = new Document(STATUS, status);
        if (group != null) {
            query.append("group", group);
        }
        if (after != null) {
            query.append("_id", new Document("$gt", after));
        }
        List<Document> found = new ArrayList<>();
        collection
                .find(query)
                .projection(new Document("payload", 0).append("headers", 0))
                .sort(new Document("_id", 1))
                .limit(most)
                .forEach(found::add);
        return found;
    }

    /** The parked events of one key in the order they came. */
    List<Document> queue(String group, String key) {
        List<Document> found = new ArrayList<>();
        collection
                .find(new Document("group", group).append(STATUS, PARKED).append("key", key))
                .sort(new Document("offset", 1))
                .forEach(found::add);
        return found;
    }

    /** The message as it was. */
    ConsumerRecord<byte[], byte[]> message(Document parked) {
        RecordHeaders headers = new RecordHeaders();
        parked.get("headers", Document.class)
                .forEach((name, value) -> headers.add(new RecordHeader(name, ((Binary) value).getData())));
        Binary payload = parked.get("payload", Binary.class);
        String key = parked.getString("key");
        return new ConsumerRecord<>(
                parked.getString("topic"),
                parked.getInteger("partition"),
                Fields.number(parked, "offset"),
                Fields.number(parked, "timestamp"),
                TimestampType.CREATE_TIME,
                -1,
                -1,
                key == null ? null : key.getBytes(UTF_8),
                payload == null ? null : vault.open(payload.getData(), parked.getString("_id")),
                headers,
                Optional.empty());
    }

    private void recount() {
        open.set(collection.countDocuments(new Document(STATUS, PARKED)));
    }
}
