package id.binaan.kit.consume;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.MongoException;
import id.binaan.kit.aggregate.OutboxFull;
import id.binaan.kit.aggregate.StaleAggregate;
import id.binaan.kit.failpoint.FailPoint;
import id.binaan.kit.failpoint.FailPoints;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.springframework.dao.DataAccessException;

/** Feeds a reaction, keeping the order of each key also around events that failed. */
final class ReactionConsumer extends BatchConsumer {
    private static final int MOST_ATTEMPTS = 10;

    private final Reaction reaction;
    private final FailPoints failPoints;

    ReactionConsumer(Reaction reaction, ConsumerParts parts) {
        super(parts.service() + "." + reaction.name(), reaction.topic(), reaction.headersOnly(), parts);
        this.reaction = reaction;
        this.failPoints = parts.failPoints();
    }

    @Override
    void handle(List<Received> batch, List<Decoder.Decoded.Unreadable> unreadable) {
        Set<String> keys = batch.stream().map(Received::key).collect(Collectors.toSet());
        unreadable.forEach(one -> keys.add(keyOf(one)));
        Set<String> parkedKeys = new HashSet<>(parking().openKeys(group(), keys));
        for (Decoder.Decoded.Unreadable one : unreadable) {
            parking().park(group(), one);
        }
        // Events before the unreadable one of the same key still run; those behind it wait.
        for (Received event : reaction.outstanding(batch)) {
            boolean behind = parkedKeys.contains(event.key())
                    || unreadable.stream()
                            .anyMatch(one -> keyOf(one).equals(event.key())
                                    && one.raw().partition() == event.raw().partition()
                                    && one.raw().offset() < event.raw().offset());
            if (behind) {
                parking().parkBehind(group(), event);
            } else if (!succeeds(event)) {
                parkedKeys.add(event.key());
            }
        }
        failPoints.pass(FailPoint.AFTER_EFFECT);
    }

    private boolean succeeds(Received event) {
        try {
            attempt(event);
            return true;
        } catch (RuntimeException e) {
            if (infrastructure(e)) {
                throw e;
            }
            parking().park(group(), event, e);
            return false;
        }
    }

    @Override
    void replay(Received event) {
        if (!reaction.outstanding(List.of(event)).isEmpty()) {
            attempt(event);
        }
    }

    private void attempt(Received event) {
        for (int attempt = 1; ; attempt++) {
            try {
                reaction.react(event);
                return;
            } catch (StaleAggregate e) {
                if (attempt == MOST_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static boolean infrastructure(RuntimeException e) {
        return e instanceof MongoException
                || e instanceof DataAccessException
                || e instanceof KafkaException
                || e instanceof StaleAggregate
                || e instanceof OutboxFull;
    }

    private static String keyOf(Decoder.Decoded.Unreadable one) {
        return one.raw().key() == null ? "" : new String(one.raw().key(), UTF_8);
    }
}
