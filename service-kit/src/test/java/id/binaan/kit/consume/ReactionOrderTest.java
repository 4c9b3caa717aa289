package id.binaan.kit.consume;

import static id.binaan.kit.example.Actions.byRina;
import static id.binaan.kit.example.Actions.newId;
import static id.binaan.kit.example.Messages.figures;
import static id.binaan.kit.example.Messages.poll;
import static id.binaan.kit.example.Messages.withValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.binaan.kit.aggregate.AggregateStore;
import id.binaan.kit.aggregate.Outcome;
import id.binaan.kit.aggregate.Refusal;
import id.binaan.kit.example.KitTest;
import id.binaan.kit.example.Payments;
import id.binaan.kit.example.Stall;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.messaging.Message;

/** A reaction takes each key's events once and in order, also around one that fails. */
@KitTest
class ReactionOrderTest {
    @Autowired
    Consumers consumers;

    @Autowired
    Replaying replaying;

    @Autowired
    AggregateStore<Stall> stalls;

    private final String key = newId();
    private final String other = newId();
    private Payments reaction;
    private Consumer<Message<List<byte[]>>> consumer;

    @BeforeEach
    void twoStallsAndAReactionOfItsOwn() {
        reaction = new Payments(stalls);
        consumer = consumers.of(reaction);
        for (String id : List.of(key, other)) {
            Stall stall = Stall.named(id, "S");
            stalls.save(stall, stall.registered(), byRina());
        }
    }

    @Test
    void eventsTakeEffectInOrderAndOnceHoweverOftenThePollComes() {
        var poll = poll(figures(key, 1, 10), figures(other, 1, 11), figures(key, 2, 20));

        consumer.accept(poll);
        consumer.accept(poll);

        assertThat(effects(key)).isEqualTo("S 10 20");
        assertThat(effects(other)).isEqualTo("S 11");
    }

    @Nested
    class AnEventThatFails {
        @BeforeEach
        void theSecondOfThree() {
            reaction.failAt(20);
            consumer.accept(poll(figures(key, 1, 10), figures(key, 2, 20), figures(key, 3, 30), figures(other, 1, 11)));
        }

        @Test
        void isParkedAndTheLaterOnesOfItsKeyQueueBehindItWhileOtherKeysFlow() {
            assertThat(effects(key)).isEqualTo("S 10");
            assertThat(effects(other)).isEqualTo("S 11");
            assertThat(parked()).extracting(ParkedEvent::kind).containsExactly("FAILED", "BEHIND");
        }

        @Test
        void holdsUpEventsOfItsKeyInLaterPolls() {
            reaction.repair();

            consumer.accept(poll(figures(key, 4, 40), figures(other, 2, 22)));

            assertThat(effects(key)).isEqualTo("S 10");
            assertThat(effects(other)).isEqualTo("S 11 22");
            assertThat(parked()).extracting(ParkedEvent::kind).containsExactly("FAILED", "BEHIND", "BEHIND");
        }

        @Test
        void staysParkedWhenItFailsAgain() {
            String id = parked().getFirst().id();

            assertThat(refusal(replaying.one(id, "admin"))).isEqualTo("parked.failed-again");

            assertThat(parked()).hasSize(2);
            assertThat(parked().getFirst().acts())
                    .extracting(ParkedEvent.Act::act)
                    .containsExactly("REPLAY_FAILED");
        }

        @Test
        void mustBeReplayedBeforeTheOnesBehindIt() {
            reaction.repair();
            String behind = parked().getLast().id();

            assertThat(refusal(replaying.one(behind, "admin"))).isEqualTo("parked.not-first");
            assertThat(effects(key)).isEqualTo("S 10");

            assertThat(replaying.one(parked().getFirst().id(), "admin")).isInstanceOf(Outcome.Done.class);
            assertThat(replaying.one(behind, "admin")).isInstanceOf(Outcome.Done.class);
            assertThat(effects(key)).isEqualTo("S 10 20 30");
            assertThat(parked()).isEmpty();
        }

        @Test
        void isReplayedWithAllBehindItInOrder() {
            reaction.repair();

            var results = replaying.many(reaction.group(), null, "admin");

            assertThat(results.replayed()).isEqualTo(2);
            assertThat(results.remaining()).isZero();
            assertThat(effects(key)).isEqualTo("S 10 20 30");
        }

        @Test
        void leavesAllBehindItParkedWhenItFailsAgainAmongMany() {
            var results = replaying.many(reaction.group(), null, "admin");

            assertThat(results.replayed()).isZero();
            assertThat(results.remaining()).isEqualTo(2);
            assertThat(effects(key)).isEqualTo("S 10");
        }

        @Test
        void letsTheKeyFlowAgainOnceItsQueueIsEmpty() {
            reaction.repair();
            replaying.many(reaction.group(), null, "admin");

            consumer.accept(poll(figures(key, 4, 40)));

            assertThat(effects(key)).isEqualTo("S 10 20 30 40");
        }

        @Test
        void isDiscardedOnlyWithAReason() {
            String id = parked().getFirst().id();

            assertThat(refusal(replaying.discard(id, "admin", " "))).isEqualTo("request.invalid");
            assertThat(parked()).hasSize(2);

            assertThat(replaying.discard(id, "admin", "recorded twice")).isInstanceOf(Outcome.Done.class);
            assertThat(replaying.list(reaction.group(), "DISCARDED", null, 10))
                    .singleElement()
                    .satisfies(event -> assertThat(event.acts())
                            .extracting(ParkedEvent.Act::actor, ParkedEvent.Act::reason)
                            .containsExactly(tuple("admin", "recorded twice")));
            assertThat(replaying.one(parked().getFirst().id(), "admin")).isInstanceOf(Outcome.Done.class);
            assertThat(effects(key)).isEqualTo("S 10 30");
        }

        @Test
        void isNotParkedTwiceWhenThePollComesAgain() {
            var again = poll(figures(key, 4, 40));

            consumer.accept(again);
            consumer.accept(again);

            assertThat(parked()).hasSize(3);
        }
    }

    @Nested
    class AnUnreadableMessage {
        @Test
        void isParkedAndTheLaterEventsOfItsKeyQueueBehindIt() {
            consumer.accept(poll(
                    figures(key, 1, 10),
                    withValue(figures(key, 2, 20), "{"),
                    figures(key, 3, 30),
                    figures(other, 1, 11)));

            assertThat(effects(key)).isEqualTo("S 10");
            assertThat(effects(other)).isEqualTo("S 11");
            assertThat(parked()).extracting(ParkedEvent::kind).containsExactlyInAnyOrder("UNREADABLE", "BEHIND");
        }
    }

    private String effects(String of) {
        return stalls.find(of).orElseThrow().name();
    }

    private List<ParkedEvent> parked() {
        return replaying.list(reaction.group(), "PARKED", null, 100).stream()
                .sorted(Comparator.comparing(ParkedEvent::offset))
                .toList();
    }

    private static String refusal(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?>(Refusal refusal) -> refusal.code();
            case Outcome.Done<?> done -> "done";
        };
    }
}
