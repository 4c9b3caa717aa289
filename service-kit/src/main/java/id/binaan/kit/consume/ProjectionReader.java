package id.binaan.kit.consume;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** Reads a projection, if need be waiting a moment for an event that a command just caused. */
public final class ProjectionReader<S> {
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Projection<S> projection;
    private final ProjectionStore store;
    private final MongoConverter converter;

    ProjectionReader(Projection<S> projection, ProjectionStore store, MongoConverter converter) {
        this.projection = projection;
        this.store = store;
        this.converter = converter;
    }

    /**
     * A state with its sequence.
     *
     * @param state null if the key is not known or was erased
     * @param sequence 0 if the key is not known
     */
    public record Found<S>(@Nullable S state, long sequence) {}

    /** The state of a key; waits up to 300 ms for a sequence, then answers with what there is. */
    public Found<S> find(String key, long atLeast) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Found<S> found =
                    found(store.read(projection.collection(), List.of(key)).get(key));
            if (found.sequence() >= atLeast || System.nanoTime() > deadline) {
                return found;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** The states of those keys that are known, by one query. */
    public Map<String, Found<S>> findAll(Collection<String> keys) {
        Map<String, Found<S>> all = new HashMap<>();
        store.read(projection.collection(), keys).forEach((key, stored) -> all.put(key, found(stored)));
        return all;
    }

    private Found<S> found(@Nullable Document stored) {
        if (stored == null) {
            return new Found<>(null, 0);
        }
        boolean grave = stored.getBoolean(ProjectionConsumer.GRAVE, false);
        return new Found<>(
                grave ? null : converter.read(projection.stateType(), stored), MongoProjectionStore.sequence(stored));
    }
}
