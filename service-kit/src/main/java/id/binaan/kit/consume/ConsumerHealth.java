package id.binaan.kit.consume;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Since when a consumer group waits for store or broker, and how many sequence jumps it saw at the head. */
public final class ConsumerHealth {
    private static final Logger LOG = LoggerFactory.getLogger(ConsumerHealth.class);

    private final Map<String, Instant> failingSince = new ConcurrentHashMap<>();
    private final Set<String> groups = new ConcurrentSkipListSet<>();
    private final MeterRegistry meters;
    private final Clock clock;
    private final Instant started;

    public ConsumerHealth(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
        this.started = clock.instant();
    }

    void register(String group) {
        groups.add(group);
        meters.counter("binaan.projection.sequence.gap", "group", group);
    }

    void worked(String group) {
        failingSince.remove(group);
    }

    void failed(String group, RuntimeException cause) {
        LOG.warn("{} waits: {}", group, cause.toString());
        failingSince.putIfAbsent(group, clock.instant());
    }

    void gap(String group, long publishedMillis) {
        if (publishedMillis >= started.toEpochMilli()) {
            meters.counter("binaan.projection.sequence.gap", "group", group).increment();
        }
    }

    /** Every group of this service, by name. */
    public Set<String> groups() {
        return Collections.unmodifiableSet(groups);
    }

    /** The groups that have been failing for longer than that, with the time since when. */
    public Map<String, Instant> failingLongerThan(Duration patience) {
        Instant limit = clock.instant().minus(patience);
        Map<String, Instant> failing = new TreeMap<>(failingSince);
        failing.values().removeIf(since -> since.isAfter(limit));
        return failing;
    }
}
