package id.binaan.kit.example;

import id.binaan.contracts.Topics;
import id.binaan.contracts.envelope.Topic;
import id.binaan.contracts.registry.FinanceEvent;
import id.binaan.kit.aggregate.AggregateStore;
import id.binaan.kit.consume.Reaction;
import id.binaan.kit.consume.Received;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** A reaction to the finance topic for one test: writes each capital into the stall's name; fails as long as told to. */
public final class Payments implements Reaction {
    private final String name =
            "payments-" + Long.toHexString(ThreadLocalRandom.current().nextLong());
    private final Set<Long> failing = ConcurrentHashMap.newKeySet();
    private final AggregateStore<Stall> stalls;

    public Payments(AggregateStore<Stall> stalls) {
        this.stalls = stalls;
    }

    /** From now on an event with that capital fails. */
    public void failAt(long capital) {
        failing.add(capital);
    }

    /** The fault is gone. */
    public void repair() {
        failing.clear();
    }

    /** The consumer group. */
    public String group() {
        return "example." + name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Topic topic() {
        return Topics.FINANCE;
    }

    @Override
    public boolean headersOnly() {
        return false;
    }

    @Override
    public List<Received> outstanding(List<Received> batch) {
        return batch.stream()
                .filter(event -> stalls.find(event.key())
                                .flatMap(stall -> stall.lastCause(source(event)))
                                .orElse(0L)
                        < event.sequence())
                .toList();
    }

    @Override
    public void react(Received event) {
        long capital = ((FinanceEvent) event.event()).finance().capital();
        if (failing.contains(capital)) {
            throw new IllegalStateException("fails on purpose");
        }
        Stall stall = stalls.find(event.key()).orElseThrow();
        var events = stall.rename(stall.name() + " " + capital);
        stall.rememberCause(source(event), event.sequence());
        stalls.save(stall, events, Actions.byRina());
    }

    private String source(Received event) {
        return name + "/" + event.key();
    }
}
