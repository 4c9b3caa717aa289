package id.binaan.kit.history;

import static id.binaan.kit.example.Actions.byRina;
import static id.binaan.kit.example.Actions.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.binaan.contracts.Topics;
import id.binaan.kit.aggregate.AggregateStore;
import id.binaan.kit.example.Keeper;
import id.binaan.kit.example.KitTest;
import id.binaan.kit.outbox.Relay;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** A record's events are read in order, published or not, each once. */
@KitTest
class CatchUpTest {
    @Autowired
    AggregateStore<Keeper> keepers;

    @Autowired
    History history;

    @Autowired
    Relay relay;

    @Autowired
    MongoOperations mongo;

    private final String id = newId();

    @BeforeEach
    void twoPublishedEventsAndTwoThatWait() {
        Keeper keeper = Keeper.of(id, "Siti", "+6281234567891");
        keepers.save(keeper, keeper.recorded(), byRina());
        keepers.save(keeper, keeper.call("+6281234567892"), byRina());
        await().until(() -> mongo.getCollection("keepers")
                        .find(new Document("_id", id))
                        .first()
                        .get("outbox")
                == null);
        relay.stop();
        Keeper current = keepers.find(id).orElseThrow();
        keepers.save(current, current.call("+6281234567893"), byRina().because("new phone"));
        keepers.save(current, current.erase(), byRina());
    }

    @AfterEach
    void theRelayRuns() {
        relay.start();
    }

    @Test
    void givesEnvelopeAndOpenedPayloadAfterASequence() {
        var events = history.after(record(), 1, 10);

        assertThat(events).extracting(PublicEvent::sequence).containsExactly(2L, 3L, 4L);
        assertThat(events.getFirst().data().path("person").path("phone").asString())
                .isEqualTo("+6281234567892");
        assertThat(events.getLast().data()).isNull();
        assertThat(events.getLast().type()).isEqualTo("id.binaan.registry.person.erased.v1");
    }

    @Test
    void givesAtMostWhatWasAskedFor() {
        assertThat(history.after(record(), 0, 3))
                .extracting(PublicEvent::sequence)
                .containsExactly(1L, 2L, 3L);
        assertThat(history.after(record(), 4, 10)).isEmpty();
    }

    @Test
    void showsPeopleTheLatestFirstWithWhoAndWhatChanged() {
        var timeline = history.timeline(record(), null, 3);

        assertThat(timeline).extracting(TimelineEntry::sequence).containsExactly(4L, 3L, 2L);
        var call = timeline.get(1);
        assertThat(call.actor()).isEqualTo("rina");
        assertThat(call.reason()).isEqualTo("new phone");
        assertThat(call.changes().path("phone").path("before").asString()).isEqualTo("+6281234567892");
        assertThat(call.changes().path("phone").path("after").asString()).isEqualTo("+6281234567893");
    }

    @Test
    void showsEarlierOnesOnTheNextPage() {
        assertThat(history.timeline(record(), 3L, 10))
                .extracting(TimelineEntry::sequence)
                .containsExactly(2L, 1L);
    }

    private History.Of record() {
        return new History.Of("keepers", id, Topics.PERSON, id, 4);
    }
}
