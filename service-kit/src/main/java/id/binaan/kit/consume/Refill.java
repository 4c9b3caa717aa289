package id.binaan.kit.consume;

import id.binaan.contracts.envelope.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads a topic from its beginning into a projection, without a part in any consumer group: how a read model is built anew
 * beside the one in use. For one thread.
 */
public final class Refill implements AutoCloseable {
    private static final Duration WAIT = Duration.ofMillis(200);

    private final BatchConsumer projection;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    Refill(BatchConsumer projection, String bootstrapServers) {
        this.projection = projection;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false,
                        "allow.auto.create.topics",
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        this.partitions = partitions(projection.topic());
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** All that a topic has; a broker that does not know the topic must not pass for one that holds nothing. */
    private static List<TopicPartition> partitions(Topic topic) {
        return IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic.name(), partition))
                .toList();
    }

    /**
     * Reads on to what is the end of the topic now.
     *
     * @return how many messages that were
     * @throws org.apache.kafka.common.KafkaException if the broker does not answer or has no such topic
     */
    public long toEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        long read = 0;
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>();
            consumer.poll(WAIT).forEach(batch::add);
            projection.handle(batch);
            read += batch.size();
        }
        return read;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
