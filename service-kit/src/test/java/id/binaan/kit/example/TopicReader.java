package id.binaan.kit.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.binaan.contracts.envelope.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads committed messages of a topic from its beginning to its end, as any outsider could. */
public final class TopicReader {
    private TopicReader() {}

    public static List<ConsumerRecord<byte[], byte[]>> read(Topic topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                System.getProperty("binaan.kafka.bootstrap-servers"),
                "isolation.level",
                "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(topic.name(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
            return found;
        }
    }

    /** Those of one key. */
    public static List<ConsumerRecord<byte[], byte[]>> read(Topic topic, String key) {
        return read(topic).stream().filter(message -> key(message).equals(key)).toList();
    }

    /** The ids of the events of one key, as they stand on the topic. */
    public static List<String> ids(Topic topic, String key) {
        return read(topic, key).stream()
                .map(message -> header(message, "ce_id"))
                .toList();
    }

    public static String key(ConsumerRecord<byte[], byte[]> message) {
        return new String(message.key(), UTF_8);
    }

    public static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), UTF_8);
    }
}
