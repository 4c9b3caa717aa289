package id.binaan.kit.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import id.binaan.kit.aggregate.AggregateStores;
import id.binaan.kit.stored.Fields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** The outboxes in MongoDB documents; every query fits a unique index or is a rare sweep. */
public final class MongoOutboxes implements Outboxes {
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoOperations mongo;
    private final AggregateStores stores;

    public MongoOutboxes(MongoOperations mongo, AggregateStores stores) {
        this.mongo = mongo;
        this.stores = stores;
    }

    @Override
    public List<PendingRecord> read(String collection, Collection<String> ids) {
        List<PendingRecord> found = new ArrayList<>();
        mongo.getCollection(collection)
                .find(new Document("_id", new Document("$in", List.copyOf(ids))))
                .projection(new Document("version", 1).append("outbox", 1))
                .forEach(stored -> {
                    Document outbox = stored.get("outbox", Document.class);
                    if (outbox != null) {
                        found.add(new PendingRecord(
                                collection,
                                stored.getString("_id"),
                                Fields.number(stored, "version"),
                                outbox.getList("events", Document.class, List.of())));
                    }
                });
        return found;
    }

    @Override
    public void acknowledge(List<PendingRecord> published) {
        published.stream()
                .collect(Collectors.groupingBy(PendingRecord::collection))
                .forEach(this::acknowledge);
    }

    private void acknowledge(String name, List<PendingRecord> records) {
        MongoCollection<Document> collection = mongo.getCollection(name);
        List<WriteModel<Document>> clear = new ArrayList<>(records.size());
        records.forEach(item -> clear.add(new UpdateOneModel<>(
                new Document("_id", item.id()).append("version", item.version()),
                new Document("$unset", new Document("outbox", "")))));
        if (collection.bulkWrite(clear, UNORDERED).getMatchedCount() < records.size()) {
            pullFromMoved(collection, records);
        }
    }

    /** Records that were saved again meanwhile keep what came since. */
    private void pullFromMoved(MongoCollection<Document> collection, List<PendingRecord> records) {
        Map<String, Set<String>> published =
                records.stream().collect(Collectors.toMap(PendingRecord::id, MongoOutboxes::eventIds));
        List<WriteModel<Document>> pulls = new ArrayList<>();
        for (PendingRecord current : read(collection.getNamespace().getCollectionName(), published.keySet())) {
            Set<String> doneIds = published.getOrDefault(current.id(), Set.of());
            Document withId = new Document("_id", current.id());
            pulls.add(new UpdateOneModel<>(
                    withId,
                    new Document(
                            "$pull",
                            new Document(
                                    "outbox.events", new Document("id", new Document("$in", List.copyOf(doneIds)))))));
            current.events().stream()
                    .filter(event -> !doneIds.contains(event.getString("id")))
                    .findFirst()
                    .ifPresent(oldest -> pulls.add(new UpdateOneModel<>(
                            withId, new Document("$set", new Document("outbox.since", oldest.getDate("at"))))));
        }
        if (!pulls.isEmpty()) {
            collection.bulkWrite(pulls, new BulkWriteOptions().ordered(true));
            removeEmpty(collection, published.keySet());
        }
    }

    private static Set<String> eventIds(PendingRecord published) {
        return published.events().stream().map(event -> event.getString("id")).collect(Collectors.toSet());
    }

    private void removeEmpty(MongoCollection<Document> collection, Collection<String> ids) {
        List<WriteModel<Document>> empty = new ArrayList<>();
        for (PendingRecord current : read(collection.getNamespace().getCollectionName(), ids)) {
            if (current.events().isEmpty()) {
                empty.add(new UpdateOneModel<>(
                        new Document("_id", current.id()).append("version", current.version()),
                        new Document("$unset", new Document("outbox", ""))));
            }
        }
        if (!empty.isEmpty()) {
            collection.bulkWrite(empty, UNORDERED);
        }
    }

    @Override
    public List<String> olderThan(String collection, Instant limit, int most) {
        List<String> ids = new ArrayList<>();
        mongo.getCollection(collection)
                .find(new Document("outbox.since", new Document("$lt", Date.from(limit))))
                .projection(new Document("_id", 1))
                .sort(new Document("outbox.since", 1))
                .limit(most)
                .forEach(stored -> ids.add(stored.getString("_id")));
        return ids;
    }

    @Override
    public Backlog backlog() {
        long[] records = {0};
        Date[] oldest = {null};
        for (String collection : stores.collections()) {
            mongo.getCollection(collection)
                    .find(new Document("outbox.since", new Document("$exists", true)))
                    .projection(new Document("outbox.since", 1))
                    .forEach(stored -> {
                        Date since = stored.get("outbox", Document.class).getDate("since");
                        records[0]++;
                        oldest[0] = oldest[0] == null || since.before(oldest[0]) ? since : oldest[0];
                    });
        }
        return oldest[0] == null ? Backlog.NONE : new Backlog(records[0], oldest[0].toInstant());
    }
}
