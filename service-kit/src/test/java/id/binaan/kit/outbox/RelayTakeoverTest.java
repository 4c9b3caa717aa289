package id.binaan.kit.outbox;

import static id.binaan.kit.example.Actions.byRina;
import static id.binaan.kit.example.Actions.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.binaan.contracts.Topics;
import id.binaan.kit.aggregate.AggregateStore;
import id.binaan.kit.example.ExampleService;
import id.binaan.kit.example.InterruptibleOutboxes;
import id.binaan.kit.example.KitTest;
import id.binaan.kit.example.Stall;
import id.binaan.kit.example.TopicReader;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.data.mongodb.core.MongoOperations;

/** Of two instances of a service one relays; when it falls silent the other takes over and shuts it out. */
@KitTest
class RelayTakeoverTest {
    /** A second instance that relays only. */
    private static final String[] SECOND = {"spring.cloud.function.definition="};

    @Autowired
    AggregateStore<Stall> stalls;

    @Autowired
    MongoOperations mongo;

    @Autowired
    Relay relay;

    @Autowired
    InterruptibleOutboxes outboxes;

    private final String id = newId();
    private ConfigurableApplicationContext second;

    @BeforeEach
    void theFirstHoldsTheLease() {
        await().until(() -> lease() != null && lease().getDate("until").after(new Date()));
    }

    @AfterEach
    void theFirstRelaysAgain() {
        if (second != null) {
            second.close();
        }
        if (!relay.isRunning()) {
            relay.start();
        }
    }

    @Test
    void aStartPublishesWhatAnEndedInstanceLeft() {
        relay.stop();
        var stall = Stall.named(id, "Kue Bangkit");
        stalls.save(stall, stall.registered(), byRina());
        stalls.save(stall, stall.rename("Kue Rina"), byRina());

        second = ExampleService.start(SECOND);

        await().untilAsserted(() -> assertThat(waiting()).isFalse());
        assertThat(TopicReader.ids(Topics.BUSINESS, id))
                .containsExactly("registry.business.v1:" + id + ":1", "registry.business.v1:" + id + ":2");
    }

    @Test
    void aSilentInstanceIsReplacedAndPublishesNothingMore() throws Exception {
        CountDownLatch takenOver = new CountDownLatch(1);
        CountDownLatch silent = new CountDownLatch(1);
        outboxes.afterNextRead(() -> {
            silent.countDown();
            hold(takenOver);
        });
        var stall = Stall.named(id, "Kue Bangkit");
        stalls.save(stall, stall.registered(), byRina());
        assertThat(silent.await(10, TimeUnit.SECONDS)).isTrue();
        String formerHolder = holder();

        second = ExampleService.start(SECOND);
        await().untilAsserted(() -> assertThat(waiting()).isFalse());
        var current = stalls.find(id).orElseThrow();
        stalls.save(current, current.rename("Kue Rina"), byRina());
        await().untilAsserted(() -> assertThat(waiting()).isFalse());
        takenOver.countDown();
        await().pollDelay(Duration.ofSeconds(1)).until(() -> true);

        assertThat(holder()).isNotEqualTo(formerHolder);
        assertThat(TopicReader.ids(Topics.BUSINESS, id))
                .containsExactly("registry.business.v1:" + id + ":1", "registry.business.v1:" + id + ":2");
    }

    @Test
    void asLongAsOneRelaysTheOtherWaits() {
        String holder = holder();
        second = ExampleService.start(SECOND);
        AggregateStore<Stall> secondStalls = second.<AggregateStore<Stall>>getBeanProvider(
                        ResolvableType.forClassWithGenerics(AggregateStore.class, Stall.class))
                .getObject();
        var stall = Stall.named(id, "Kue Bangkit");
        secondStalls.save(stall, stall.registered(), byRina());

        await().untilAsserted(() -> assertThat(waiting()).isFalse());

        assertThat(holder()).isEqualTo(holder);
        assertThat(TopicReader.ids(Topics.BUSINESS, id)).hasSize(1);
    }

    /** An interrupted call once left the interruption set, and with it the lease taken until its end. */
    @Test
    void aRelayThatIsStoppedAmidItsWorkGivesUpTheLease() {
        outboxes.afterNextRead(() -> {
            Thread.ofPlatform().start(relay::stop);
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        });
        var stall = Stall.named(id, "Kue Bangkit");
        stalls.save(stall, stall.registered(), byRina());

        await().untilAsserted(() -> assertThat(lease().getDate("until")).isEqualTo(new Date(0)));

        assertThat(waiting()).isTrue();
    }

    private String holder() {
        return lease().getString("holder");
    }

    private Document lease() {
        return mongo.getCollection("leases").find(new Document("_id", "relay")).first();
    }

    private boolean waiting() {
        return mongo.getCollection("stalls")
                .find(new Document("_id", id))
                .first()
                .containsKey("outbox");
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
