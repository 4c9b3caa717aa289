package id.binaan.kit.privacy;

import static id.binaan.kit.example.Actions.byRina;
import static id.binaan.kit.example.Actions.newId;
import static id.binaan.kit.example.Messages.figures;
import static id.binaan.kit.example.Messages.poll;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.binaan.kit.aggregate.AggregateStore;
import id.binaan.kit.consume.Consumers;
import id.binaan.kit.example.Figures;
import id.binaan.kit.example.Keeper;
import id.binaan.kit.example.KitTest;
import id.binaan.kit.example.Stall;
import id.binaan.kit.outbox.Relay;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** What is restricted is stored as ciphertext wherever the kit keeps it. */
@KitTest
class RestrictedDataAtRestTest {
    private static final String NAME = "Aminah Zulaikha Rahasia";
    private static final String PHONE = "+6281298765432";
    private static final String NIK = "1403025505900003";

    @Autowired
    AggregateStore<Keeper> keepers;

    @Autowired
    AggregateStore<Stall> stalls;

    @Autowired
    Consumers consumers;

    @Autowired
    Sealer sealer;

    @Autowired
    MongoOperations mongo;

    @Autowired
    Relay relay;

    private final String id = newId();

    @BeforeEach
    void aKeeperWithEventsThatWait() {
        relay.stop();
        Keeper keeper = Keeper.of(id, NAME, PHONE);
        keepers.save(keeper, keeper.recorded(), byRina());
        keepers.save(keeper, keeper.call("+6281298765433"), byRina());
        keepers.save(keeper, keeper.identify(sealer, NIK), byRina());
    }

    @AfterEach
    void theRelayRuns() {
        if (!relay.isRunning()) {
            relay.start();
        }
    }

    @Test
    void payloadsAndChangesInTheOutboxAreSealed() {
        Document outbox = keeper().get("outbox", Document.class);

        assertThat(outbox.getList("events", Document.class)).hasSize(3);
        assertThat(bytes(outbox)).doesNotContain("Aminah", "62812987", NIK).contains("rina");
    }

    @Test
    void payloadsAndChangesInTheEventLogAreSealed() {
        relay.start();
        await().until(() -> !keeper().containsKey("outbox"));

        List<Document> entries =
                mongo.getCollection("event_log").find(new Document("key", id)).into(new ArrayList<>());

        assertThat(entries)
                .hasSize(3)
                .allSatisfy(entry -> assertThat(bytes(entry))
                        .doesNotContain("Aminah", "62812987", NIK)
                        .contains("rina"));
    }

    @Test
    void theChangesOfAnInternalRecordAreSealedToo() {
        String stallId = newId();
        Stall stall = Stall.named(stallId, "Toko Aminah");
        stalls.save(stall, stall.registered(), byRina());

        Document event = mongo.getCollection("stalls")
                .find(new Document("_id", stallId))
                .first()
                .get("outbox", Document.class)
                .getList("events", Document.class)
                .getFirst();

        assertThat(bytes(event.get("log", Document.class))).doesNotContain("Aminah");
        assertThat(event.getBoolean("sealed")).isFalse();
    }

    @Test
    void anIdentityNumberIsNowhereInItsRecordEither() {
        assertThat(bytes(keeper())).doesNotContain(NIK);
    }

    @Test
    void payloadsOfParkedEventsAreSealed() {
        Figures projection = new Figures();
        consumers.of(projection).accept(poll(figures(id, 1, 13)));

        Document parked = mongo.getCollection("parked_events")
                .find(new Document("group", projection.group()))
                .first();

        assertThat(bytes(parked)).doesNotContain("\"capital\"").contains("IllegalStateException");
    }

    private Document keeper() {
        return mongo.getCollection("keepers").find(new Document("_id", id)).first();
    }

    /** The document as the store has it, byte for byte. */
    private static String bytes(Document document) {
        BasicOutputBuffer out = new BasicOutputBuffer();
        new DocumentCodec()
                .encode(
                        new BsonBinaryWriter(out),
                        document,
                        EncoderContext.builder().build());
        return new String(out.toByteArray(), ISO_8859_1);
    }
}
