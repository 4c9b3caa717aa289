package id.binaan.dashboard.readmodel;

import id.binaan.kit.consume.Consumers;
import id.binaan.kit.consume.Refill;
import java.util.function.LongConsumer;

/**
 * Builds the read model anew from the topics, beside the one in use, and changes over. Consumption goes on meanwhile. At
 * the change it pauses; the refill reads once more to the end, which is behind everything that any poll brought, so the
 * new collections then hold all that the old ones did.
 */
public class Refilling {
    private final Consumers consumers;
    private final Generations generations;
    private final Gate gate;

    Refilling(Consumers consumers, Generations generations, Gate gate) {
        this.consumers = consumers;
        this.generations = generations;
        this.gate = gate;
    }

    /**
     * Returns when the new read model is in use; until {@link #dropFormer} the former one still lies beside it. Not for two
     * threads at once.
     *
     * @param progress is told how many messages were read
     */
    public void run(LongConsumer progress) {
        generations.dropOthers();
        Generation next = generations.current().next();
        try (Refill businesses = consumers.refill(new BusinessProjection(() -> next));
                Refill persons = consumers.refill(new PersonProjection(() -> next))) {
            progress.accept(persons.toEnd());
            progress.accept(businesses.toEnd());
            gate.closedFor(() -> {
                progress.accept(persons.toEnd());
                progress.accept(businesses.toEnd());
                generations.use(next);
            });
        }
    }

    /** Removes the collections that are no longer in use. */
    public void dropFormer() {
        generations.dropOthers();
    }
}
