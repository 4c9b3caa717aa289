package id.binaan.kit.consume;

import static id.binaan.kit.example.Actions.newId;
import static id.binaan.kit.example.Messages.figures;
import static id.binaan.kit.example.Messages.poll;
import static id.binaan.kit.example.Messages.withValue;
import static id.binaan.kit.example.Messages.withoutHeader;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.kit.aggregate.Outcome;
import id.binaan.kit.example.Figures;
import id.binaan.kit.example.KitTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.messaging.Message;

/** An event that a projection cannot take is parked; others flow, and the key's next event heals it. */
@KitTest
class ProjectionParkingTest {
    private static final String KEY = newId();

    @Autowired
    Consumers consumers;

    @Autowired
    Replaying replaying;

    @Autowired
    MongoOperations mongo;

    private final Figures projection = new Figures();
    private Consumer<Message<List<byte[]>>> consumer;

    @BeforeEach
    void aProjectionOfItsOwn() {
        consumer = consumers.of(projection);
    }

    /** Ways to break a message. */
    enum Fault {
        BAD_JSON,
        SCHEMA_VIOLATED,
        NO_ID,
        NO_TYPE,
        NO_SEQUENCE;

        ConsumerRecord<byte[], byte[]> in(ConsumerRecord<byte[], byte[]> message) {
            return switch (this) {
                case BAD_JSON -> withValue(message, "{\"finance\": ");
                case SCHEMA_VIOLATED -> withValue(message, "{\"finance\": {\"year\": 2026}}");
                case NO_ID -> withoutHeader(message, "ce_id");
                case NO_TYPE -> withoutHeader(message, "ce_type");
                case NO_SEQUENCE -> withoutHeader(message, "ce_sequence");
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUnreadableMessageIsParkedAndTheNextEventOfItsKeyHealsIt(Fault fault) {
        String other = newId();
        consumer.accept(poll(figures(KEY, 1, 10), fault.in(figures(KEY, 2, 20)), figures(other, 1, 11)));

        assertThat(parked("PARKED")).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo("UNREADABLE");
            assertThat(event.key()).isEqualTo(KEY);
        });
        assertThat(document(KEY)).containsEntry("seq", 1L);
        assertThat(document(other)).containsEntry("seq", 1L);

        consumer.accept(poll(figures(KEY, 3, 30)));

        assertThat(parked("PARKED")).isEmpty();
        assertThat(parked("CLEARED")).hasSize(1);
        assertThat(document(KEY)).containsEntry("seq", 3L);
    }

    @Test
    void aMessageWhoseKeyIsNotItsEventsKeyIsParked() {
        var event = figures(KEY, 1, 10);
        var misplaced = new ConsumerRecord<>(event.topic(), 0, event.offset(), newId().getBytes(), event.value());
        event.headers().forEach(header -> misplaced.headers().add(header));

        consumer.accept(poll(misplaced));

        assertThat(parked("PARKED")).hasSize(1);
        assertThat(mongo.getCollection(projection.collection()).countDocuments())
                .isZero();
    }

    @Nested
    class AFoldThatThrows {
        @Test
        void parksItsEventAndAppliesTheKeysNextOneWhichClearsIt() {
            consumer.accept(poll(figures(KEY, 1, 10), figures(KEY, 2, 13)));
            assertThat(parked("PARKED")).singleElement().satisfies(event -> {
                assertThat(event.kind()).isEqualTo("FAILED");
                assertThat(event.eventId()).isEqualTo("registry.finance.v1:" + KEY + ":2");
                assertThat(event.cause())
                        .startsWith("IllegalStateException at ")
                        .doesNotContain("than this fold");
            });

            consumer.accept(poll(figures(KEY, 3, 30)));

            assertThat(parked("PARKED")).isEmpty();
            assertThat(document(KEY)).containsEntry("seq", 3L);
            assertThat(document(KEY).getList("capitals", Long.class)).containsExactly(10L, 30L);
        }

        @Test
        void isHealedWithinThePollThatBroughtIt() {
            consumer.accept(poll(figures(KEY, 1, 10), figures(KEY, 2, 13), figures(KEY, 3, 30)));

            assertThat(parked("PARKED")).isEmpty();
            assertThat(parked("CLEARED")).hasSize(1);
        }

        @Test
        void parksItsEventOnceHoweverOftenThePollComes() {
            var twice = poll(figures(KEY, 1, 13));

            consumer.accept(twice);
            consumer.accept(twice);

            assertThat(parked("PARKED")).hasSize(1);
        }

        @Test
        void doesNotHoldUpOtherKeys() {
            String other = newId();

            consumer.accept(poll(figures(KEY, 1, 13), figures(other, 1, 10), figures(other, 2, 20)));

            assertThat(document(other)).containsEntry("seq", 2L);
            assertThat(document(KEY)).isNull();
        }

        @Test
        void failsAgainWhenItIsReplayedBeforeTheFix() {
            consumer.accept(poll(figures(KEY, 1, 13)));
            String id = parked("PARKED").getFirst().id();

            assertThat(replaying.one(id, "admin")).isInstanceOf(Outcome.Refused.class);

            assertThat(parked("PARKED").getFirst().acts())
                    .extracting(ParkedEvent.Act::act)
                    .containsExactly("REPLAY_FAILED");
        }
    }

    private List<ParkedEvent> parked(String status) {
        return new ArrayList<>(replaying.list(projection.group(), status, null, 100));
    }

    private Document document(String key) {
        return mongo.getCollection(projection.collection())
                .find(new Document("_id", key))
                .first();
    }
}
