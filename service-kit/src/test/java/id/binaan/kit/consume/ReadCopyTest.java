package id.binaan.kit.consume;

import static id.binaan.kit.example.Actions.byRina;
import static id.binaan.kit.example.Actions.newId;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.binaan.contracts.EventCodec;
import id.binaan.contracts.EventFamilies;
import id.binaan.contracts.Topics;
import id.binaan.contracts.envelope.Envelope;
import id.binaan.contracts.envelope.EventId;
import id.binaan.contracts.registry.PersonEvent;
import id.binaan.kit.aggregate.AggregateStore;
import id.binaan.kit.digest.DigestSource;
import id.binaan.kit.example.Keeper;
import id.binaan.kit.example.KeeperCopy;
import id.binaan.kit.example.KitTest;
import id.binaan.kit.example.Snapshots;
import id.binaan.kit.example.Stall;
import id.binaan.kit.example.StallCopy;
import id.binaan.localstack.junit.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** What is saved here is soon to be read from the copy, through broker and binder. */
@KitTest
class ReadCopyTest {
    @Autowired
    AggregateStore<Stall> stalls;

    @Autowired
    AggregateStore<Keeper> keepers;

    @Autowired
    ProjectionReader<StallCopy.Copy> stallCopies;

    @Autowired
    ProjectionReader<KeeperCopy.Copy> keeperCopies;

    @Autowired
    ConsumerHealth health;

    @Autowired
    MongoOperations mongo;

    @Autowired
    DigestSource sentStalls;

    @Autowired
    DigestSource readStalls;

    private final String id = newId();

    @Test
    void theCopyHoldsTheNewestStateWithItsSequenceAndHasFoldedEveryEvent() {
        Stall stall = Stall.named(id, "Nama 1");
        stalls.save(stall, stall.registered(), byRina());
        IntStream.rangeClosed(2, 12).forEach(i -> {
            Stall current = stalls.find(id).orElseThrow();
            stalls.save(current, current.rename("Nama " + i), byRina());
        });

        await().untilAsserted(() -> assertThat(stallCopies.find(id, 0))
                .isEqualTo(new ProjectionReader.Found<>(new StallCopy.Copy("Nama 12"), 12)));
        assertThat(copy("stall_copies")).containsEntry("seq", 12L).containsEntry("folds", 12);
    }

    @Test
    void anErasedRecordLeavesAGraveInTheCopy() {
        Keeper keeper = Keeper.of(id, "Siti Aminah", "+6281234567890");
        keepers.save(keeper, keeper.recorded(), byRina());
        await().until(() -> keeperCopies.find(id, 1).state() != null);

        keepers.save(keeper, keeper.erase(), byRina());

        await().untilAsserted(() ->
                assertThat(keeperCopies.find(id, 2)).isEqualTo(new ProjectionReader.Found<KeeperCopy.Copy>(null, 2)));
        assertThat(copy("keeper_copies")).doesNotContainKey("name");
    }

    @Test
    void whileTheStoreIsAwayTheCopyWaitsThenCatchesUpAndParksNothing(Platform platform) {
        long parkedBefore = parked();
        platform.stopMongo();
        try {
            publish(1, "Siti");
            publish(2, "Siti Aminah");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> health.failingLongerThan(Duration.ZERO).containsKey("example.keeper-copy"));
        } finally {
            platform.startMongo();
        }

        await().atMost(Duration.ofSeconds(40))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(keeperCopies.find(id, 2))
                        .isEqualTo(new ProjectionReader.Found<>(new KeeperCopy.Copy("Siti Aminah"), 2)));
        assertThat(parked()).isEqualTo(parkedBefore);
        await().until(() -> health.failingLongerThan(Duration.ZERO).isEmpty());
    }

    @Test
    void theDigestsOfSenderAndReaderAreEqual() {
        IntStream.range(0, 10).forEach(i -> {
            Stall stall = Stall.named(newId(), "Nama");
            stalls.save(stall, stall.registered(), byRina());
        });

        await().untilAsserted(() -> {
            var sent = sentStalls.digest();
            var read = readStalls.digest();
            assertThat(read.count()).isEqualTo(sent.count()).isGreaterThanOrEqualTo(10);
            assertThat(read.hash()).isEqualTo(sent.hash());
            assertThat(read.topic()).isEqualTo(sent.topic());
        });
    }

    private Document copy(String collection) {
        return mongo.getCollection(collection).find(new Document("_id", id)).first();
    }

    private long parked() {
        return mongo.getCollection("parked_events").countDocuments(new Document("group", "example.keeper-copy"));
    }

    /** Straight onto the topic: our own relay needs the store. */
    private void publish(long sequence, String name) {
        var event = new PersonEvent.Recorded(Snapshots.person(id, name, "+6281234567890"));
        var envelope = new Envelope(
                EventId.of(Topics.PERSON, id, sequence),
                EventFamilies.PERSON.typeOf(event),
                Instant.now(),
                Topics.PERSON.dataClass(),
                null,
                null,
                null);
        Map<String, Object> settings =
                Map.of("bootstrap.servers", System.getProperty("binaan.kafka.bootstrap-servers"));
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var message =
                    new ProducerRecord<>(Topics.PERSON.name(), id.getBytes(UTF_8), new EventCodec().encode(event));
            envelope.toHeaders().forEach((header, value) -> message.headers().add(header, value));
            producer.send(message);
        }
    }
}
