package id.binaan.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.binaan.contracts.envelope.Topic;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A message that says nothing but keeps a quiet partition's segments rolling, so that compaction reaches what was
 * replaced or erased. It has a value and no sequence; consumers skip it by its key.
 */
final class Heartbeat {
    private Heartbeat() {}

    static ProducerRecord<byte[], byte[]> message(Topic topic, int partition, Instant at) {
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(
                topic.name(), partition, Topic.HEARTBEAT_KEY.getBytes(UTF_8), "{}".getBytes(UTF_8));
        header(message, "content-type", "application/json");
        header(message, "ce_specversion", "1.0");
        header(
                message,
                "ce_id",
                topic.context() + "." + topic.record() + "~heartbeat:" + partition + ":" + at.toEpochMilli());
        header(message, "ce_source", "/binaan/" + topic.context());
        header(message, "ce_type", Topic.HEARTBEAT_TYPE);
        header(message, "ce_time", at.toString());
        header(message, "ce_dataclassification", topic.dataClass().wireName());
        return message;
    }

    private static void header(ProducerRecord<byte[], byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(UTF_8));
    }
}
