package id.binaan.kit.consume;

import id.binaan.kit.digest.Digest;
import id.binaan.kit.digest.DigestSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.messaging.Message;

/**
 * Makes the consumers of a service: a service declares a bean of the returned type per projection and reaction and binds
 * it in its configuration.
 */
public final class Consumers {
    private final ConsumerParts parts;
    private final Map<String, BatchConsumer> byGroup = new ConcurrentHashMap<>();

    Consumers(ConsumerParts parts) {
        this.parts = parts;
    }

    /** The consumer that keeps a projection. */
    public Consumer<Message<List<byte[]>>> of(Projection<?> projection) {
        return of(projection, keys -> {});
    }

    /** The consumer that keeps a projection and tells a listener what it stored. */
    public Consumer<Message<List<byte[]>>> of(Projection<?> projection, ProjectionListener listener) {
        return register(new ProjectionConsumer<>(projection, listener, false, parts));
    }

    /** Fills a projection from the beginning of its topic; its collection should be one that no consumer writes to. */
    public Refill refill(Projection<?> projection) {
        return new Refill(new ProjectionConsumer<>(projection, keys -> {}, true, parts), parts.bootstrapServers());
    }

    /** The consumer that drives a reaction. */
    public Consumer<Message<List<byte[]>>> of(Reaction reaction) {
        return register(new ReactionConsumer(reaction, parts));
    }

    /** Reads a projection. */
    public <S> ProjectionReader<S> reader(Projection<S> projection) {
        return new ProjectionReader<>(projection, parts.projections(), parts.converter());
    }

    /** Count and fingerprint of what a projection holds; graves count, since the sender keeps its record too. */
    public DigestSource digest(Projection<?> projection) {
        return () -> {
            Digest.Builder digest = new Digest.Builder();
            parts.projections().forEachSequence(projection.collection(), digest::add);
            return digest.build(projection.topic().name(), projection.collection());
        };
    }

    private BatchConsumer register(BatchConsumer consumer) {
        byGroup.put(consumer.group(), consumer);
        return consumer;
    }

    Optional<BatchConsumer> ofGroup(String group) {
        return Optional.ofNullable(byGroup.get(group));
    }
}
