package id.binaan.kit.operations;

import id.binaan.kit.consume.ConsumerHealth;
import id.binaan.kit.outbox.RelayState;
import id.binaan.kit.topic.TopicKeeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether events flow: DOWN when a topic was refused, or when publishing or a consumer has failed for more than a minute.
 * It belongs to readiness only; a service stays live without its broker.
 */
public final class ReadinessIndicator implements HealthIndicator {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final TopicKeeper topics;
    private final RelayState relay;
    private final ConsumerHealth consumers;
    private final Clock clock;

    public ReadinessIndicator(TopicKeeper topics, RelayState relay, ConsumerHealth consumers, Clock clock) {
        this.topics = topics;
        this.relay = relay;
        this.consumers = consumers;
        this.clock = clock;
    }

    @Override
    public Health health() {
        String refusal = topics.refusal();
        if (refusal != null) {
            return Health.down().withDetail("topics", refusal).build();
        }
        Instant failing = relay.failingSince();
        if (failing != null && failing.isBefore(clock.instant().minus(PATIENCE))) {
            return Health.down()
                    .withDetail("publishingFailsSince", failing.toString())
                    .build();
        }
        Map<String, Instant> groups = consumers.failingLongerThan(PATIENCE);
        return groups.isEmpty()
                ? Health.up().build()
                : Health.down().withDetails(Map.copyOf(groups)).build();
    }
}
