package id.binaan.kit.history;

import static id.binaan.kit.example.Actions.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.binaan.contracts.Topics;
import id.binaan.kit.aggregate.Action;
import id.binaan.kit.aggregate.AggregateStore;
import id.binaan.kit.example.KitTest;
import id.binaan.kit.example.Stall;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** Nobody changes what happened to a record without being found out; what was erased leaves the chain whole. */
@KitTest
class AuditChainTest {
    private static final int TAMPERED = 3;
    private static final int EVENTS = 5;

    @Autowired
    AggregateStore<Stall> stalls;

    @Autowired
    History history;

    @Autowired
    MongoOperations mongo;

    private final String id = newId();

    @BeforeEach
    void aRecordWithFiveEntries() {
        Stall stall = Stall.named(id, "Nama 1");
        stalls.save(stall, stall.registered(), action());
        for (int i = 2; i <= EVENTS; i++) {
            Stall current = stalls.find(id).orElseThrow();
            stalls.save(current, current.rename("Nama " + i), action());
        }
        await().until(() -> mongo.getCollection("stalls")
                        .find(new Document("_id", id))
                        .projection(new Document("outbox", 1))
                        .first()
                        .get("outbox")
                == null);
    }

    @Test
    void holdsWhileNobodyTouchesIt() {
        assertThat(history.firstBroken(record())).isEmpty();
    }

    @Test
    void alsoHoldsWhileTheLatestEventsStillWaitInTheOutbox() {
        Stall current = stalls.find(id).orElseThrow();
        stalls.save(current, current.rename("Nama 6"), action());

        assertThat(history.firstBroken(new History.Of("stalls", id, Topics.BUSINESS, id, 6)))
                .isEmpty();
    }

    @Test
    void staysVerifiableWhenPayloadsAndChangesAreRemoved() {
        mongo.getCollection("event_log")
                .updateMany(
                        new Document("key", id),
                        new Document("$unset", new Document("payload", "").append("log.changes", "")));

        assertThat(history.firstBroken(record())).isEmpty();
    }

    static Stream<Arguments> tampering() {
        return Stream.of(
                set("another actor", "log.actor", "budi"),
                set("another reason", "log.reason", "none"),
                set("another cause", "log.cause", "registry.person.v1:x:1"),
                set("another correlation", "log.correlation", "other"),
                set("another time", "at", new Date(0)),
                set("another type", "type", "id.binaan.registry.business.validated.v1"),
                set("another payload", "payload", new Binary("{}".getBytes())),
                set("other changes", "log.changes", new Binary(new byte[40])),
                set("another payload and its hash", "log.payloadHash", "00"),
                set("another hash", "log.hash", "00"),
                set("another place in the chain", "log.previousHash", "00"),
                unset("a removed reason", "log.reason"),
                unset("a removed hash of the payload", "log.payloadHash"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tampering")
    void findsTheEntryThatWasTamperedWith(String name, Consumer<Of> tamper) {
        tamper.accept(new Of(mongo, entry(TAMPERED)));

        assertThat(history.firstBroken(record())).contains((long) TAMPERED);
    }

    @Test
    void findsAnEntryThatIsGone() {
        mongo.getCollection("event_log").deleteOne(entry(TAMPERED));

        assertThat(history.firstBroken(record())).contains((long) TAMPERED);
    }

    /** The chain up to there is whole, so only the record knows that there was more. */
    @Test
    void findsThatTheLatestEntriesAreGone() {
        mongo.getCollection("event_log").deleteOne(entry(EVENTS));

        assertThat(history.firstBroken(record())).contains((long) EVENTS);
    }

    /** A log entry to tamper with. */
    record Of(MongoOperations mongo, Document entry) {
        void update(Document update) {
            mongo.getCollection("event_log").updateOne(entry, update);
        }
    }

    private static Arguments set(String name, String field, Object value) {
        return Arguments.of(name, (Consumer<Of>)
                entry -> entry.update(new Document("$set", new Document(field, value))));
    }

    private static Arguments unset(String name, String field) {
        return Arguments.of(name, (Consumer<Of>)
                entry -> entry.update(new Document("$unset", new Document(field, ""))));
    }

    private Document entry(long sequence) {
        return new Document("_id", "registry.business.v1:" + id + ":" + sequence);
    }

    private History.Of record() {
        return new History.Of("stalls", id, Topics.BUSINESS, id, EVENTS);
    }

    private static Action action() {
        return Action.by("rina", Instant.now(), "correlation-1").because("as told by phone");
    }
}
