package id.binaan.registry.slice;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import tools.jackson.databind.JsonNode;

/** Reads a topic as any subscriber would, from its beginning. */
final class TopicReader {
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final List<Message> messages = new ArrayList<>();

    /** A message with the headers that order it. */
    record Message(String key, String type, long sequence, JsonNode value) {}

    TopicReader(String bootstrapServers, Topic topic) {
        partitions = IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic.name(), partition))
                .toList();
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** What has been published under a key until now, in order. */
    synchronized List<Message> of(String key) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(read -> {
                Message message = message(read);
                if (!messages.contains(message)) {
                    messages.add(message); // one that comes again is the same again: delivery is at least once
                }
            });
        }
        return messages.stream().filter(message -> message.key().equals(key)).toList();
    }

    private static Message message(ConsumerRecord<byte[], byte[]> read) {
        boolean sequenced = read.headers().lastHeader("ce_sequence") != null;
        return new Message(
                new String(read.key(), UTF_8),
                header(read, "ce_type"),
                sequenced ? Long.parseLong(header(read, "ce_sequence")) : 0,
                read.value() == null || !sequenced ? null : Api.JSON.readTree(read.value()));
    }

    private static String header(ConsumerRecord<byte[], byte[]> read, String name) {
        return new String(read.headers().lastHeader(name).value(), UTF_8);
    }
}
