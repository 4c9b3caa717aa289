package id.binaan.kit.consume;

import static id.binaan.kit.example.Actions.byRina;
import static id.binaan.kit.example.Actions.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.binaan.contracts.envelope.Topic;
import id.binaan.kit.aggregate.AggregateStore;
import id.binaan.kit.example.KitTest;
import id.binaan.kit.example.Stall;
import id.binaan.kit.example.StallCopy;
import id.binaan.kit.example.StallCopy.Copy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A projection can be filled from the beginning of its topic beside the one in use, and goes on to where the topic ends. */
@KitTest
class RefillTest {
    @Autowired
    AggregateStore<Stall> stalls;

    @Autowired
    Consumers consumers;

    private final String id = newId();

    /** The same copy in a collection of its own. */
    private static final class Beside implements Projection<Copy> {
        private final StallCopy copy = new StallCopy();
        private final String collection = "stall_copies_" + newId();

        @Override
        public String name() {
            return copy.name();
        }

        @Override
        public Topic topic() {
            return copy.topic();
        }

        @Override
        public Class<Copy> stateType() {
            return copy.stateType();
        }

        @Override
        public String collection() {
            return collection;
        }

        @Override
        public Copy apply(Copy current, Received event) {
            return copy.apply(current, event);
        }
    }

    @Test
    void itEndsEqualToTheOneInUse() {
        Stall stall = Stall.named(id, "Nama 1");
        stalls.save(stall, stall.registered(), byRina());
        await().until(() -> consumers.reader(new StallCopy()).find(id, 0).sequence() == 1);
        Beside beside = new Beside();
        try (Refill refill = consumers.refill(beside)) {
            assertThat(refill.toEnd()).isPositive();
            assertThat(consumers.reader(beside).find(id, 0))
                    .isEqualTo(new ProjectionReader.Found<>(new Copy("Nama 1"), 1));
            assertThat(consumers.digest(beside).digest().hash())
                    .isEqualTo(consumers.digest(new StallCopy()).digest().hash());

            assertThat(refill.toEnd()).isZero();
            Stall current = stalls.find(id).orElseThrow();
            stalls.save(current, current.rename("Nama 2"), byRina());
            await().until(() -> consumers.reader(new StallCopy()).find(id, 0).sequence() == 2);
            assertThat(refill.toEnd()).isEqualTo(1);
            assertThat(consumers.reader(beside).find(id, 0).sequence()).isEqualTo(2);
        }
    }
}
