package id.binaan.kit.aggregate;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import id.binaan.contracts.EventCodec;
import id.binaan.contracts.envelope.Topic;
import id.binaan.kit.digest.Digest;
import id.binaan.kit.failpoint.FailPoint;
import id.binaan.kit.failpoint.FailPoints;
import id.binaan.kit.privacy.Vault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Loads and saves aggregates of one kind. A save is one atomic write of the new state together with the events it
 * caused; then the relay is woken.
 *
 * <p>Queries are plain documents whose keys are exactly those of a unique index, or else the embedded store scans.
 */
public final class AggregateStore<A extends Aggregate> {
    private static final String OLDEST_PENDING = Bookkeeping.OUTBOX + ".events.0.id";

    private final Class<A> kind;
    private final MongoOperations mongo;
    private final MongoCollection<Document> collection;
    private final Stamper stamper;
    private final Wake wake;
    private final FailPoints failPoints;

    /** Told which record has something to publish. */
    @FunctionalInterface
    public interface Wake {
        void pending(String collection, String id);
    }

    AggregateStore(
            Class<A> kind, MongoOperations mongo, EventCodec codec, Vault vault, Wake wake, FailPoints failPoints) {
        this.kind = kind;
        this.mongo = mongo;
        this.collection = mongo.getCollection(mongo.getCollectionName(kind));
        this.stamper = new Stamper(codec, vault);
        this.wake = wake;
        this.failPoints = failPoints;
        collection.createIndex(new Document("_id", 1).append(Bookkeeping.VERSION, 1), new IndexOptions().unique(true));
        collection.createIndex(new Document("outbox.since", 1), new IndexOptions().sparse(true));
    }

    /** The name of the collection. */
    public String collection() {
        return collection.getNamespace().getCollectionName();
    }

    public Optional<A> find(String id) {
        return Optional.ofNullable(collection.find(new Document("_id", id)).first())
                .map(this::read);
    }

    /** Those of the ids that are stored, in no particular order, by one query. */
    public List<A> findAll(Collection<String> ids) {
        return findWhere("_id", ids);
    }

    /** Some fields of those of the ids that are stored, by one query, where loading the aggregates would be too much. */
    public Map<String, Document> fields(Collection<String> ids, List<String> paths) {
        Document wanted = new Document();
        paths.forEach(path -> wanted.append(path, 1));
        Map<String, Document> found = new HashMap<>();
        collection
                .find(new Document("_id", new Document("$in", List.copyOf(ids))))
                .projection(wanted)
                .forEach(stored -> found.put(stored.getString("_id"), stored));
        return found;
    }

    /** Those whose (uniquely indexed) field has one of the values, by one query. */
    public List<A> findWhere(String field, Collection<String> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        return query(new Document(field, new Document("$in", List.copyOf(values))), new Document(), 0);
    }

    /** Those that a query finds, sorted; {@code limit} 0 means all. */
    public List<A> query(Bson filter, Bson sort, int limit) {
        List<A> found = new ArrayList<>();
        collection.find(filter).sort(sort).limit(limit).forEach(stored -> found.add(read(stored)));
        return found;
    }

    /** Makes a unique index that only counts documents which have the field; its exact key is then fast everywhere. */
    public void uniqueKey(String field) {
        collection.createIndex(
                new Document(field, 1), new IndexOptions().unique(true).sparse(true));
    }

    /** Makes an index for a real server; the embedded one ignores it. */
    public void index(Document keys) {
        collection.createIndex(keys);
    }

    /**
     * Stores the aggregate's state and the events it caused by one write. If that fails the instance is spent: it has
     * counted events that nobody stored, so load the record anew.
     *
     * @throws StaleAggregate if somebody else saved it since it was loaded
     * @throws DuplicateRecord if it is new and its id or another unique key is taken
     * @throws OutboxFull if too many of its events wait to be published
     */
    public CommandAnswer save(A aggregate, List<Outgoing> events, Action action) {
        return save(aggregate, events, action, null);
    }

    /** Like {@link #save(Aggregate, List, Action)}, and remembers the answer under the command's key. */
    public CommandAnswer save(A aggregate, List<Outgoing> events, Action action, @Nullable CommandKey key) {
        List<String> waiting = aggregate.bookkeeping().waiting();
        Document next = state(aggregate);
        CommandAnswer answer = stamp(aggregate, next, events, action, key);
        try {
            if (aggregate.version() == 0) {
                collection.insertOne(next);
            } else {
                replace(aggregate, next, waiting);
            }
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                throw new DuplicateRecord(aggregate.id(), exists(aggregate.id()), e);
            }
            throw e;
        }
        stored(aggregate, next);
        return answer;
    }

    /**
     * Replaces the version that was loaded. What the relay acknowledged since must not wait again, or it would be published
     * a second time; it clears the oldest first, so the oldest tells.
     */
    private void replace(A aggregate, Document next, List<String> waiting) {
        Document current = new Document("_id", aggregate.id()).append(Bookkeeping.VERSION, aggregate.version());
        List<String> loaded = waiting;
        while (true) {
            Document unchanged = new Document(current);
            if (!loaded.isEmpty()) {
                unchanged.append(OLDEST_PENDING, loaded.getFirst());
            }
            if (collection.replaceOne(unchanged, next).getMatchedCount() > 0) {
                return;
            }
            Document stored = loaded.isEmpty() ? null : collection.find(current).first();
            if (stored == null) {
                throw new StaleAggregate(aggregate.id());
            }
            Bookkeeping books = aggregate.bookkeeping();
            List<String> still = Bookkeeping.of(stored).waiting();
            books.published(
                    loaded.stream().filter(event -> !still.contains(event)).toList());
            books.writeTo(next, aggregate.version() + 1);
            loaded = still;
        }
    }

    /**
     * Stores many new aggregates, each with its events, by one command.
     *
     * @return those that were not stored because their id or another unique key is taken
     */
    public List<A> insertAll(List<Change<A>> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        List<Document> next = new ArrayList<>(changes.size());
        for (Change<A> change : changes) {
            Document state = state(change.aggregate());
            stamp(change.aggregate(), state, change.events(), change.action(), null);
            next.add(state);
        }
        Set<Integer> refused = new HashSet<>();
        try {
            collection.insertMany(next, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            for (BulkWriteError error : e.getWriteErrors()) {
                if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                refused.add(error.getIndex());
            }
        }
        List<A> notStored = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            if (refused.contains(i)) {
                notStored.add(changes.get(i).aggregate());
            } else {
                stored(changes.get(i).aggregate(), next.get(i));
            }
        }
        return notStored;
    }

    /** A new aggregate with the events it caused. */
    public record Change<A>(A aggregate, List<Outgoing> events, Action action) {}

    /** Numbers and encodes the events and puts them beside the state. */
    private CommandAnswer stamp(
            A aggregate, Document state, List<Outgoing> events, Action action, @Nullable CommandKey key) {
        Bookkeeping books = aggregate.bookkeeping();
        books.begin();
        // A new record changed nothing: its first state follows from the present one and all changes since.
        Document changes = aggregate.version() == 0 ? new Document() : Changes.between(books.before(), state);
        stamper.stamp(aggregate, events, action, changes);
        Map<String, Long> sequences = new TreeMap<>();
        events.forEach(event -> sequences.put(
                event.topic().name() + "/" + event.key(),
                books.sequences().get(event.topic().record() + "/" + event.key())));
        CommandAnswer answer = new CommandAnswer(aggregate.id(), aggregate.version() + 1, sequences);
        if (key != null) {
            books.rememberAnswer(key.remember(answer, action.at()));
        }
        books.writeTo(state, answer.version());
        return answer;
    }

    private Document state(A aggregate) {
        Document state = new Document();
        mongo.getConverter().write(aggregate, state);
        state.remove("_class");
        return state;
    }

    private void stored(A aggregate, Document state) {
        failPoints.pass(FailPoint.AFTER_WRITE);
        aggregate.bookkeeping().stored(state, aggregate.version() + 1);
        if (!aggregate.bookkeeping().pending().isEmpty()) {
            wake.pending(collection(), aggregate.id());
        }
    }

    private boolean exists(String id) {
        return collection.countDocuments(new Document("_id", id)) > 0;
    }

    private A read(Document stored) {
        A aggregate = mongo.getConverter().read(kind, stored);
        aggregate.restore(Bookkeeping.of(stored));
        return aggregate;
    }

    /** Count and fingerprint of the sequences of all records for one topic; reads the whole collection. */
    public Digest digest(Topic topic) {
        Digest.Builder digest = new Digest.Builder();
        String prefix = topic.record() + "/";
        collection.find().projection(new Document(Bookkeeping.SEQUENCES, 1)).forEach(stored -> {
            for (Map.Entry<String, Object> chain :
                    stored.get(Bookkeeping.SEQUENCES, new Document()).entrySet()) {
                if (chain.getKey().startsWith(prefix)) {
                    digest.add(chain.getKey().substring(prefix.length()), ((Number) chain.getValue()).longValue());
                }
            }
        });
        return digest.build(topic.name(), collection());
    }
}
