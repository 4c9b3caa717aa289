package id.binaan.kit.consume;

import static id.binaan.kit.example.Actions.newId;
import static id.binaan.kit.example.Messages.erasure;
import static id.binaan.kit.example.Messages.figures;
import static id.binaan.kit.example.Messages.heartbeat;
import static id.binaan.kit.example.Messages.poll;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.kit.example.Figures;
import id.binaan.kit.example.KitTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.messaging.Message;

/** However events come, a projection holds the newest state of each key and never moves back. */
@KitTest
class ProjectionGuardTest {
    @Autowired
    Consumers consumers;

    @Autowired
    MongoOperations mongo;

    private final Figures projection = new Figures();
    private final String key = newId();
    private Consumer<Message<List<byte[]>>> consumer;

    @BeforeEach
    void aProjectionOfItsOwn() {
        consumer = consumers.of(projection);
    }

    @Test
    void eventsOfAKeyAreFoldedInOrderWithTheSequenceTheyLeadTo() {
        consumer.accept(poll(figures(key, 1, 10), figures(key, 2, 20), figures(key, 3, 30)));

        assertThat(capitals()).containsExactly(10L, 20L, 30L);
        assertThat(document()).containsEntry("seq", 3L).containsEntry("folds", 3);
    }

    @Test
    void theSamePollTwiceChangesNothing() {
        var twice = poll(figures(key, 1, 10), figures(key, 2, 20));

        consumer.accept(twice);
        consumer.accept(twice);

        assertThat(capitals()).containsExactly(10L, 20L);
        assertThat(document()).containsEntry("seq", 2L).containsEntry("folds", 2);
    }

    @Test
    void anOlderEventAfterANewerOneChangesNothing() {
        consumer.accept(poll(figures(key, 1, 10), figures(key, 2, 20)));

        consumer.accept(poll(figures(key, 1, 10)));

        assertThat(capitals()).containsExactly(10L, 20L);
        assertThat(document()).containsEntry("seq", 2L);
    }

    @Test
    void aJumpIsAppliedSinceEveryEventHasTheWholeState() {
        consumer.accept(poll(figures(key, 1, 10)));

        consumer.accept(poll(figures(key, 7, 70)));

        assertThat(capitals()).containsExactly(10L, 70L);
        assertThat(document()).containsEntry("seq", 7L).containsEntry("folds", 2);
    }

    @Test
    void heartbeatsAreSkipped() {
        consumer.accept(poll(heartbeat(), figures(key, 1, 10), heartbeat()));

        assertThat(mongo.getCollection(projection.collection()).countDocuments())
                .isEqualTo(1);
        assertThat(mongo.getCollection("parked_events").countDocuments(new Document("group", projection.group())))
                .isZero();
    }

    @Nested
    class ATombstone {
        @Test
        void leavesAGraveWithItsSequenceAndNothingElse() {
            consumer.accept(poll(figures(key, 1, 10)));

            consumer.accept(poll(erasure(key, 2)));

            assertThat(document().keySet()).containsExactlyInAnyOrder("_id", "seq", "folds", "grave");
            assertThat(document()).containsEntry("seq", 2L).containsEntry("grave", true);
            var found = consumers.reader(projection).find(key, 2);
            assertThat(found.state()).isNull();
            assertThat(found.sequence()).isEqualTo(2);
        }

        @Test
        void isNotUndoneByALateEvent() {
            consumer.accept(poll(figures(key, 1, 10), erasure(key, 3)));

            consumer.accept(poll(figures(key, 2, 20)));

            assertThat(document()).containsEntry("seq", 3L).containsEntry("grave", true);
        }

        @Test
        void thatIsTheFirstSeenOfAKeyLeavesAGraveToo() {
            consumer.accept(poll(erasure(key, 9)));

            consumer.accept(poll(figures(key, 8, 80)));

            assertThat(document()).containsEntry("seq", 9L).containsEntry("grave", true);
        }

        @Test
        void givesWayToANewerEventOfTheKey() {
            consumer.accept(poll(figures(key, 1, 10), erasure(key, 2)));

            consumer.accept(poll(figures(key, 3, 30)));

            assertThat(capitals()).containsExactly(30L);
            assertThat(document()).containsEntry("seq", 3L).doesNotContainKey("grave");
        }
    }

    @Nested
    class HoweverBatchesInterleave {
        private static final int KEYS = 4;
        private static final int EVENTS = 8;

        @Test
        void theNewestStateIsHeldAtTheEndAndNoneWasLeftForAnOlderOne() {
            for (int run = 0; run < 40; run++) {
                long seed = new Random().nextLong();
                shuffled(seed);
            }
        }

        /** Whole history in order per key, then random repetitions and re-orderings, cut into random polls. */
        private void shuffled(long seed) {
            Random random = new Random(seed);
            List<String> keys = LongStream.range(0, KEYS)
                    .mapToObj(i -> new UUID(random.nextLong(), random.nextLong()).toString())
                    .toList();
            List<Message<List<byte[]>>> polls = polls(random, keys);
            Map<String, Long> held = new HashMap<>();
            for (Message<List<byte[]>> one : polls) {
                consumer.accept(one);
                for (String each : keys) {
                    Document now = document(each);
                    long sequence = now == null ? 0 : now.getLong("seq");
                    assertThat(sequence)
                            .as("seed %d: a projection never moves back", seed)
                            .isGreaterThanOrEqualTo(held.getOrDefault(each, 0L));
                    held.put(each, sequence);
                }
            }
            for (String each : keys) {
                assertThat(document(each).getLong("seq"))
                        .as("seed %d: the newest sequence", seed)
                        .isEqualTo(EVENTS);
                assertThat(capitals(each))
                        .as("seed %d: the newest state", seed)
                        .last()
                        .isEqualTo(EVENTS * 100L);
                assertThat(capitals(each))
                        .as("seed %d: none twice, none back", seed)
                        .isSorted()
                        .doesNotHaveDuplicates();
            }
        }

        private static List<Message<List<byte[]>>> polls(Random random, List<String> keys) {
            List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
            for (String key : keys) {
                for (int sequence = 1; sequence <= EVENTS; sequence++) {
                    for (int copy = random.nextInt(2); copy >= 0; copy--) {
                        all.add(
                                random.nextInt(-10, all.size() + 1) < 0 ? all.size() : random.nextInt(all.size() + 1),
                                figures(key, sequence, sequence * 100L));
                    }
                }
            }
            List<Message<List<byte[]>>> polls = new ArrayList<>();
            for (int from = 0; from < all.size(); ) {
                int to = Math.min(all.size(), from + 1 + random.nextInt(12));
                polls.add(poll(List.copyOf(all.subList(from, to))));
                from = to;
            }
            return polls;
        }
    }

    private Document document() {
        return document(key);
    }

    private Document document(String of) {
        return mongo.getCollection(projection.collection())
                .find(new Document("_id", of))
                .first();
    }

    private List<Long> capitals() {
        return capitals(key);
    }

    private List<Long> capitals(String of) {
        return document(of).getList("capitals", Long.class);
    }
}
