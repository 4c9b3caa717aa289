package id.binaan.kit.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.binaan.contracts.EventCodec;
import id.binaan.contracts.EventFamilies;
import id.binaan.contracts.envelope.Envelope;
import id.binaan.contracts.envelope.EventId;
import id.binaan.contracts.registry.FinanceEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;

/** Messages of the finance topic and polls of them, as a binding hands them to a consumer. */
public final class Messages {
    private static final EventCodec CODEC = new EventCodec();
    private static final AtomicLong OFFSETS = new AtomicLong();

    private Messages() {}

    /** The figures of a business; capital tells the states apart. */
    public static ConsumerRecord<byte[], byte[]> figures(String key, long sequence, long capital) {
        return message(key, sequence, new FinanceEvent.Recorded(Snapshots.finance(key, capital)));
    }

    public static ConsumerRecord<byte[], byte[]> erasure(String key, long sequence) {
        return message(key, sequence, new FinanceEvent.Erased());
    }

    public static ConsumerRecord<byte[], byte[]> heartbeat() {
        return raw("~heartbeat", Map.of("ce_type", "id.binaan.heartbeat.v1".getBytes(UTF_8)), "{}".getBytes(UTF_8));
    }

    /** The same envelope around another value. */
    public static ConsumerRecord<byte[], byte[]> withValue(ConsumerRecord<byte[], byte[]> message, String value) {
        return raw(TopicReader.key(message), headers(message), value.getBytes(UTF_8));
    }

    public static ConsumerRecord<byte[], byte[]> withoutHeader(ConsumerRecord<byte[], byte[]> message, String name) {
        Map<String, byte[]> headers = headers(message);
        headers.remove(name);
        return raw(TopicReader.key(message), headers, message.value());
    }

    @SafeVarargs
    public static Message<List<byte[]>> poll(ConsumerRecord<byte[], byte[]>... messages) {
        return poll(List.of(messages));
    }

    public static Message<List<byte[]>> poll(List<ConsumerRecord<byte[], byte[]>> messages) {
        return new GenericMessage<>(List.of(), Map.of(KafkaHeaders.RAW_DATA, messages));
    }

    private static ConsumerRecord<byte[], byte[]> message(String key, long sequence, FinanceEvent event) {
        Envelope envelope = new Envelope(
                EventId.of(EventFamilies.FINANCE.topic(), key, sequence),
                EventFamilies.FINANCE.typeOf(event),
                Instant.now(),
                EventFamilies.FINANCE.topic().dataClass(),
                null,
                null,
                null);
        return raw(key, envelope.toHeaders(), CODEC.encode(event));
    }

    private static Map<String, byte[]> headers(ConsumerRecord<byte[], byte[]> message) {
        Map<String, byte[]> headers = new HashMap<>();
        message.headers().forEach(header -> headers.put(header.key(), header.value()));
        return headers;
    }

    private static ConsumerRecord<byte[], byte[]> raw(String key, Map<String, byte[]> headers, byte[] value) {
        RecordHeaders all = new RecordHeaders();
        headers.forEach(all::add);
        return new ConsumerRecord<>(
                EventFamilies.FINANCE.topic().name(),
                0,
                OFFSETS.incrementAndGet(),
                System.currentTimeMillis(),
                TimestampType.CREATE_TIME,
                -1,
                -1,
                key.getBytes(UTF_8),
                value,
                all,
                Optional.empty());
    }
}
