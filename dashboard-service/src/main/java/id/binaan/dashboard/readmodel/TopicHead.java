package id.binaan.dashboard.readmodel;

import id.binaan.contracts.envelope.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Looks whether a topic holds something that our consumer group has not settled. Offsets alone do not tell: the marks that
 * end transactions take offsets too, so it looks what really lies between. For one thread.
 */
final class TopicHead implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Set<TopicPartition> partitions;
    /** Offsets between which lies nothing but marks. */
    private final Map<TopicPartition, Between> empty = new HashMap<>();

    private record Between(long settled, long end) {}

    TopicHead(Topic topic, String group, String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        group,
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest",
                        "max.poll.records",
                        1,
                        "default.api.timeout.ms",
                        (int) PATIENCE.toMillis(),
                        "request.timeout.ms",
                        (int) PATIENCE.toMillis(),
                        "allow.auto.create.topics",
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        partitions = IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic.name(), partition))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * When the oldest message that waits was published; empty if none waits.
     *
     * @throws org.apache.kafka.common.KafkaException if the broker does not answer
     */
    Optional<Instant> oldestWaiting() {
        Map<TopicPartition, OffsetAndMetadata> settled = consumer.committed(partitions, PATIENCE);
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions, PATIENCE);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
        Map<TopicPartition, Between> open = new HashMap<>();
        ends.forEach((partition, end) -> {
            OffsetAndMetadata at = settled.get(partition);
            long from = Math.max(at == null ? 0 : at.offset(), Objects.requireNonNull(beginnings.get(partition)));
            Between between = new Between(from, end);
            if (from < end && !between.equals(empty.get(partition))) {
                open.put(partition, between);
            }
        });
        return open.isEmpty() ? Optional.empty() : oldestIn(open);
    }

    private Optional<Instant> oldestIn(Map<TopicPartition, Between> open) {
        return open.entrySet().stream()
                .flatMap(one -> first(one.getKey(), one.getValue()).stream())
                .min(Instant::compareTo);
    }

    private Optional<Instant> first(TopicPartition partition, Between between) {
        consumer.assign(Set.of(partition));
        consumer.seek(partition, between.settled());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (consumer.position(partition) < between.end()) {
            var found = consumer.poll(Duration.ofMillis(100)).records(partition);
            if (!found.isEmpty()) {
                return Optional.of(Instant.ofEpochMilli(found.getFirst().timestamp()));
            }
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("no answer from " + partition);
            }
        }
        empty.put(partition, between);
        return Optional.empty();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
