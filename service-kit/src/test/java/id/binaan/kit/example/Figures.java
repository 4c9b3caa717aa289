package id.binaan.kit.example;

import id.binaan.contracts.Topics;
import id.binaan.contracts.envelope.Topic;
import id.binaan.contracts.registry.FinanceEvent;
import id.binaan.kit.consume.Projection;
import id.binaan.kit.consume.Received;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** A projection of the finance topic for one test: keeps every capital it was shown; cannot fold a capital of 13. */
public final class Figures implements Projection<Figures.Seen> {
    /** The capitals in the order of their events. */
    public record Seen(List<Long> capitals) {}

    private final String name =
            "figures-" + Long.toHexString(ThreadLocalRandom.current().nextLong());

    @Override
    public String name() {
        return name;
    }

    /** The consumer group. */
    public String group() {
        return "example." + name;
    }

    @Override
    public Topic topic() {
        return Topics.FINANCE;
    }

    @Override
    public Class<Seen> stateType() {
        return Seen.class;
    }

    @Override
    public String collection() {
        return name;
    }

    @Override
    public Seen apply(Seen current, Received event) {
        long capital = ((FinanceEvent) event.event()).finance().capital();
        if (capital == 13) {
            throw new IllegalStateException("13 is more than this fold can take");
        }
        List<Long> all = new ArrayList<>(current == null ? List.of() : current.capitals());
        all.add(capital);
        return new Seen(all);
    }
}
