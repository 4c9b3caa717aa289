package id.binaan.kit.outbox;

import static id.binaan.kit.example.Actions.byRina;
import static id.binaan.kit.example.Actions.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.binaan.contracts.Topics;
import id.binaan.contracts.envelope.Topic;
import id.binaan.kit.aggregate.AggregateStore;
import id.binaan.kit.aggregate.EventTooLarge;
import id.binaan.kit.aggregate.OutboxFull;
import id.binaan.kit.aggregate.Outgoing;
import id.binaan.kit.aggregate.StaleAggregate;
import id.binaan.kit.example.Keeper;
import id.binaan.kit.example.KitTest;
import id.binaan.kit.example.Stall;
import id.binaan.kit.example.TopicReader;
import id.binaan.kit.example.Watch;
import id.binaan.kit.failpoint.FailPoint;
import id.binaan.localstack.junit.Platform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** What is saved reaches its topic: every event, in order, and nothing else. */
@KitTest
class OutboxTest {
    @Autowired
    AggregateStore<Stall> stalls;

    @Autowired
    AggregateStore<Keeper> keepers;

    @Autowired
    MongoOperations mongo;

    @Autowired
    Relay relay;

    @Autowired
    Watch watch;

    private final String id = newId();

    @Nested
    class ASave {
        @BeforeEach
        void nothingIsPublished() {
            relay.stop();
        }

        @AfterEach
        void everythingIsPublished() {
            relay.start();
            await().untilAsserted(() -> assertThat(pending("stalls", id)).isEmpty());
        }

        @Test
        void storesTheStateAndItsEventsInOneDocument() {
            var stall = Stall.named(id, "Kue Bangkit");

            var answer = stalls.save(stall, stall.registered(), byRina());

            assertThat(answer.id()).isEqualTo(id);
            assertThat(answer.version()).isEqualTo(1);
            assertThat(answer.sequences()).isEqualTo(Map.of(Topics.BUSINESS.name() + "/" + id, 1L));
            assertThat(stored("stalls", id).getString("name")).isEqualTo("Kue Bangkit");
            assertThat(pending("stalls", id)).containsExactly(eventId(Topics.BUSINESS, id, 1));
        }

        @Test
        void numbersTheEventsOfAKeyFromOneWithoutHoles() {
            var stall = Stall.named(id, "Kue Bangkit");
            stalls.save(stall, stall.registered(), byRina());
            stalls.save(stall, stall.rename("Kue Bangkit Rina"), byRina());
            List<Outgoing> two = new ArrayList<>(stall.rename("Kue Rina"));
            two.addAll(stall.employ(2));

            var answer = stalls.save(stall, two, byRina());

            assertThat(answer.sequences()).containsValue(4L);
            assertThat(stall.sequences()).isEqualTo(Map.of("business/" + id, 4L));
            assertThat(pending("stalls", id)).containsExactlyElementsOf(eventIds(Topics.BUSINESS, id, 4));
        }

        @Test
        void ofAReloadedRecordCarriesTheEventsThatStillWait() {
            var stall = Stall.named(id, "Kue Bangkit");
            stalls.save(stall, stall.registered(), byRina());

            var reloaded = stalls.find(id).orElseThrow();
            stalls.save(reloaded, reloaded.rename("Kue Rina"), byRina());

            assertThat(pending("stalls", id)).containsExactlyElementsOf(eventIds(Topics.BUSINESS, id, 2));
        }

        @Test
        void bringsNothingBackThatWasPublishedSinceTheRecordWasLoaded() {
            var stall = Stall.named(id, "Kue Bangkit");
            stalls.save(stall, stall.registered(), byRina());
            stalls.save(stall, stall.rename("Kue Rina"), byRina());
            var loadedBefore = stalls.find(id).orElseThrow();
            relay.start();
            await().untilAsserted(() -> assertThat(pending("stalls", id)).isEmpty());
            relay.stop();

            stalls.save(loadedBefore, loadedBefore.rename("Kue Budi"), byRina());

            assertThat(pending("stalls", id)).containsExactly(eventId(Topics.BUSINESS, id, 3));
        }

        @Test
        void keepsWhatStillWaitsOfThatWhichWasPublishedInPart() {
            var stall = Stall.named(id, "Kue Bangkit");
            stalls.save(stall, stall.registered(), byRina());
            stalls.save(stall, stall.rename("Kue Rina"), byRina());
            var loadedBefore = stalls.find(id).orElseThrow();
            mongo.getCollection("stalls")
                    .updateOne(
                            new Document("_id", id),
                            new Document(
                                    "$pull",
                                    new Document(
                                            "outbox.events", new Document("id", eventId(Topics.BUSINESS, id, 1)))));

            stalls.save(loadedBefore, loadedBefore.rename("Kue Budi"), byRina());

            assertThat(pending("stalls", id))
                    .containsExactly(eventId(Topics.BUSINESS, id, 2), eventId(Topics.BUSINESS, id, 3));
        }

        @Test
        void thatFailedLeavesAnInstanceThatIsNotSavedAgain() {
            var first = Stall.named(id, "Kue Bangkit");
            stalls.save(first, first.registered(), byRina());
            var stale = stalls.find(id).orElseThrow();
            stalls.save(first, first.rename("Kue Rina"), byRina());
            assertThatThrownBy(() -> stalls.save(stale, stale.rename("Kue Budi"), byRina()))
                    .isInstanceOf(StaleAggregate.class);

            assertThatThrownBy(() -> stalls.save(stale, stale.rename("Kue Ani"), byRina()))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        void isRefusedIfSomebodyElseSavedMeanwhile() {
            var first = Stall.named(id, "Kue Bangkit");
            stalls.save(first, first.registered(), byRina());
            var stale = stalls.find(id).orElseThrow();
            stalls.save(first, first.rename("Kue Rina"), byRina());

            assertThatThrownBy(() -> stalls.save(stale, stale.rename("Kue Budi"), byRina()))
                    .isInstanceOf(StaleAggregate.class);

            assertThat(stored("stalls", id).getString("name")).isEqualTo("Kue Rina");
            assertThat(pending("stalls", id)).containsExactlyElementsOf(eventIds(Topics.BUSINESS, id, 2));
        }

        @Test
        void ofAnEventLargerThanItsTopicTakesStoresNothing() {
            var stall = Stall.named(id, "Kue Bangkit");

            assertThatThrownBy(() -> stalls.save(stall, stall.employ(25_000), byRina()))
                    .isInstanceOf(EventTooLarge.class);

            assertThat(stalls.find(id)).isEmpty();
        }

        @Test
        void isRefusedWhenTwoHundredEventsWait() {
            var stall = Stall.named(id, "Kue Bangkit");
            stalls.save(stall, stall.registered(), byRina());
            IntStream.range(1, 200).forEach(i -> stalls.save(stall, stall.rename("Kue " + i), byRina()));
            var full = stalls.find(id).orElseThrow();

            assertThatThrownBy(() -> stalls.save(full, full.rename("Kue 200"), byRina()))
                    .isInstanceOf(OutboxFull.class);

            assertThat(stored("stalls", id).getString("name")).isEqualTo("Kue 199");
            assertThat(pending("stalls", id)).hasSize(200);
        }

        @Test
        void isRefusedWhenTheWaitingEventsWouldHoldMoreThan256Kilobytes() {
            var stall = Stall.named(id, "Kue Bangkit");
            stalls.save(stall, stall.employ(4_000), byRina());

            assertThatThrownBy(() -> stalls.save(stall, stall.employ(4_001), byRina()))
                    .isInstanceOf(OutboxFull.class);

            assertThat(pending("stalls", id)).hasSize(1);
        }
    }

    @Nested
    class ManyNewRecords {
        @Test
        void areStoredByOneCommandExceptThoseWhoseKeyIsTaken() {
            var present = Stall.named(newId(), "Lama").numbered("number-of-" + id);
            stalls.save(present, present.registered(), byRina());
            var free = Stall.named(id, "Baru").numbered("free-" + id);
            var sameNumber = Stall.named(newId(), "Nomor sama").numbered("number-of-" + id);
            var sameId = Stall.named(present.id(), "Kunci sama").numbered("other-" + id);

            var notStored = stalls.insertAll(List.of(change(sameNumber), change(free), change(sameId)));

            assertThat(notStored).containsExactly(sameNumber, sameId);
            assertThat(stalls.find(sameNumber.id())).isEmpty();
            assertThat(stalls.find(present.id()).orElseThrow().name()).isEqualTo("Lama");
            await().untilAsserted(() ->
                    assertThat(TopicReader.ids(Topics.BUSINESS, id)).containsExactly(eventId(Topics.BUSINESS, id, 1)));
            assertThat(TopicReader.ids(Topics.BUSINESS, sameNumber.id())).isEmpty();
        }

        private AggregateStore.Change<Stall> change(Stall stall) {
            return new AggregateStore.Change<>(stall, stall.registered(), byRina());
        }
    }

    @Nested
    class TheRelay {
        @Test
        void publishesEachRecordsEventsInOrderAndClearsTheOutbox() {
            var others = List.of(Stall.named(id, "A"), Stall.named(newId(), "B"), Stall.named(newId(), "C"));
            others.forEach(stall -> stalls.save(stall, stall.registered(), byRina()));

            for (int i = 2; i <= 10; i++) {
                for (Stall stall : others) {
                    Stall current = stalls.find(stall.id()).orElseThrow();
                    stalls.save(current, current.rename("Nama " + i), byRina());
                }
            }

            for (Stall stall : others) {
                await().untilAsserted(() -> {
                    assertThat(pending("stalls", stall.id())).isEmpty();
                    assertThat(distinctIds(stall.id()))
                            .containsExactlyElementsOf(eventIds(Topics.BUSINESS, stall.id(), 10));
                });
            }
        }

        @Test
        void writesTheEventLogBeforeItClearsTheOutbox() {
            AtomicReference<List<String>> logged = new AtomicReference<>();
            AtomicReference<List<String>> waiting = new AtomicReference<>();
            watch.once(FailPoint.AMID_ACKNOWLEDGEMENT, () -> {
                logged.set(inLog(id));
                waiting.set(pending("stalls", id));
            });

            var stall = Stall.named(id, "Kue Bangkit");
            stalls.save(stall, stall.registered(), byRina());

            await().until(watch::done);
            await().untilAsserted(() -> assertThat(pending("stalls", id)).isEmpty());
            assertThat(logged.get()).containsExactly(eventId(Topics.BUSINESS, id, 1));
            assertThat(waiting.get()).containsExactly(eventId(Topics.BUSINESS, id, 1));
        }

        @Test
        void publishesWithTheSameIdsAgainAfterAFailureBetweenTopicAndStore() {
            watch.once(FailPoint.AFTER_COMMIT, () -> {
                throw new IllegalStateException("fails on purpose");
            });

            var stall = Stall.named(id, "Kue Bangkit");
            stalls.save(stall, stall.registered(), byRina());

            String first = eventId(Topics.BUSINESS, id, 1);
            await().untilAsserted(() -> assertThat(pending("stalls", id)).isEmpty());
            assertThat(TopicReader.ids(Topics.BUSINESS, id)).containsExactly(first, first);
            assertThat(inLog(id)).containsExactly(first);
        }

        @Test
        void keepsWhatWasSavedWhileItPublished() {
            watch.once(FailPoint.AMID_ACKNOWLEDGEMENT, () -> {
                var current = stalls.find(id).orElseThrow();
                stalls.save(current, current.rename("Kue Rina"), byRina());
            });

            var stall = Stall.named(id, "Kue Bangkit");
            stalls.save(stall, stall.registered(), byRina());

            await().until(watch::done);
            await().untilAsserted(() -> assertThat(pending("stalls", id)).isEmpty());
            assertThat(distinctIds(id)).containsExactlyElementsOf(eventIds(Topics.BUSINESS, id, 2));
            assertThat(inLog(id)).containsExactlyInAnyOrderElementsOf(eventIds(Topics.BUSINESS, id, 2));
            assertThat(stored("stalls", id)).containsEntry("version", 2L).doesNotContainKey("outbox");
        }

        @Test
        void givesEveryPartitionOfItsTopicsAHeartbeat() {
            for (Topic topic : List.of(Topics.BUSINESS, Topics.PERSON)) {
                var beats =
                        await().until(() -> TopicReader.read(topic, Topic.HEARTBEAT_KEY), found -> found.size() >= 6);

                assertThat(beats).extracting(ConsumerRecord::partition).contains(0, 1, 2, 3, 4, 5);
                assertThat(beats).allSatisfy(beat -> {
                    assertThat(TopicReader.header(beat, "ce_type")).isEqualTo(Topic.HEARTBEAT_TYPE);
                    assertThat(beat.headers().lastHeader("ce_sequence")).isNull();
                    assertThat(beat.value()).isNotNull();
                });
            }
        }

        @Test
        void publishesOtherRecordsWhenTheEventsOfOneCannotBeOpened() {
            relay.stop();
            var broken = Keeper.of(newId(), "Budi", "+6281234567890");
            keepers.save(broken, broken.recorded(), byRina());
            mongo.getCollection("keepers")
                    .updateOne(
                            new Document("_id", broken.id()),
                            new Document("$set", new Document("outbox.events.0.payload", new Binary(new byte[40]))));
            var whole = Keeper.of(id, "Siti", "+6281234567891");
            keepers.save(whole, whole.recorded(), byRina());
            relay.start();

            await().untilAsserted(
                            () -> assertThat(TopicReader.ids(Topics.PERSON, id)).hasSize(1));

            assertThat(pending("keepers", broken.id())).hasSize(1);
            assertThat(TopicReader.ids(Topics.PERSON, broken.id())).isEmpty();
            mongo.getCollection("keepers").deleteOne(new Document("_id", broken.id()));
        }
    }

    @Nested
    class WhileTheBrokerIsAway {
        @Test
        void eventsCollectAndDrainWhenItIsBack(Platform platform) {
            platform.stopKafka();
            List<String> records = IntStream.range(0, 20).mapToObj(i -> newId()).toList();
            try {
                for (String record : records) {
                    var stall = Stall.named(record, "Kue Bangkit");
                    stalls.save(stall, stall.registered(), byRina());
                    stalls.save(stall, stall.rename("Kue Rina"), byRina());
                    assertThat(pending("stalls", record))
                            .containsExactlyElementsOf(eventIds(Topics.BUSINESS, record, 2));
                }
            } finally {
                platform.startKafka();
            }

            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(records)
                            .allSatisfy(record ->
                                    assertThat(pending("stalls", record)).isEmpty()));
            for (String record : records) {
                assertThat(distinctIds(record)).containsExactlyElementsOf(eventIds(Topics.BUSINESS, record, 2));
            }
        }
    }

    private Document stored(String collection, String record) {
        return mongo.getCollection(collection).find(new Document("_id", record)).first();
    }

    private List<String> pending(String collection, String record) {
        Document outbox = stored(collection, record) == null
                ? null
                : stored(collection, record).get("outbox", Document.class);
        return outbox == null
                ? List.of()
                : outbox.getList("events", Document.class).stream()
                        .map(event -> event.getString("id"))
                        .toList();
    }

    private List<String> inLog(String key) {
        return mongo.getCollection("event_log")
                .find(new Document("key", key))
                .map(entry -> entry.getString("_id"))
                .into(new ArrayList<>());
    }

    private static List<String> distinctIds(String key) {
        return TopicReader.ids(Topics.BUSINESS, key).stream().distinct().toList();
    }

    private static List<String> eventIds(Topic topic, String key, int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(sequence -> eventId(topic, key, sequence))
                .toList();
    }

    private static String eventId(Topic topic, String key, long sequence) {
        return topic.context() + "." + topic.record() + ".v1:" + key + ":" + sequence;
    }
}
