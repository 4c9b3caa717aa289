package id.binaan.systemtests.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic as a stranger does: from its start, committed messages only, knowing nothing but headers. */
final class TopicReader implements AutoCloseable {
    private static final String HEARTBEAT = "~heartbeat";

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Admin admin;
    private final List<TopicPartition> partitions;

    TopicReader(String bootstrapServers, String topic) {
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
        this.partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
    }

    /**
     * A message of a record.
     *
     * @param value the payload as text; empty for a tombstone
     */
    record Message(TopicPartition partition, long offset, String key, long sequence, String value) {}

    /** Everything that is on the topic now, each partition in its order. */
    List<Message> readAll() {
        List<Message> all = new ArrayList<>();
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(raw -> {
                if (!text(raw.key()).equals(HEARTBEAT)) {
                    all.add(message(raw));
                }
            });
        }
        return all;
    }

    private static Message message(ConsumerRecord<byte[], byte[]> raw) {
        return new Message(
                new TopicPartition(raw.topic(), raw.partition()),
                raw.offset(),
                text(raw.key()),
                Long.parseLong(text(raw.headers().lastHeader("ce_sequence").value())),
                raw.value() == null ? "" : text(raw.value()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    /** Whether the consumer group has taken all of the messages into effect. */
    boolean settled(String group, List<Message> messages) {
        Map<TopicPartition, OffsetAndMetadata> committed = committed(group);
        return messages.stream().allMatch(message -> {
            OffsetAndMetadata reached = committed.get(message.partition());
            return reached != null && reached.offset() > message.offset();
        });
    }

    private Map<TopicPartition, OffsetAndMetadata> committed(String group) {
        try {
            return admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the offsets of " + group + " cannot be read", e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while reading offsets", e);
        }
    }

    @Override
    public void close() {
        consumer.close();
        admin.close();
    }
}
