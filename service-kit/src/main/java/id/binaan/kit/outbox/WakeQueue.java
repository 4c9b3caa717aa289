package id.binaan.kit.outbox;

import id.binaan.kit.aggregate.AggregateStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Records with something to publish, as writers offer them. Bounded: what finds no room is found by the next sweep. */
public final class WakeQueue implements AggregateStore.Wake {
    private static final int CAPACITY = 20_000;

    private record Offer(String collection, String id) {}

    private final BlockingQueue<Offer> offers = new ArrayBlockingQueue<>(CAPACITY);
    private final AtomicBoolean dropped = new AtomicBoolean();

    @Override
    public void pending(String collection, String id) {
        if (!offers.offer(new Offer(collection, id))) {
            dropped.set(true);
        }
    }

    /** Waits for an offer, then takes what there is: ids by collection, each once. */
    Map<String, Set<String>> take(Duration wait, int most) throws InterruptedException {
        Map<String, Set<String>> taken = new LinkedHashMap<>();
        Offer first = offers.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
        if (first == null) {
            return taken;
        }
        List<Offer> drained = new ArrayList<>(List.of(first));
        offers.drainTo(drained, most - 1);
        drained.forEach(offer -> taken.computeIfAbsent(offer.collection(), c -> new LinkedHashSet<>())
                .add(offer.id()));
        return taken;
    }

    /** Whether an offer was dropped since the last call. */
    boolean takeDropped() {
        return dropped.getAndSet(false);
    }

    int size() {
        return offers.size();
    }
}
