package id.binaan.kit.consume;

import id.binaan.contracts.envelope.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/**
 * Takes a poll's messages from Spring Cloud Stream. What leaves it as an exception is a failure of store or broker: the
 * container waits and brings the same poll again, without end.
 */
abstract class BatchConsumer implements Consumer<Message<List<byte[]>>> {
    private final String group;
    private final Topic topic;
    private final Decoder decoder;
    private final ParkedEvents parking;
    private final ConsumerHealth health;

    BatchConsumer(String group, Topic topic, boolean headersOnly, ConsumerParts parts) {
        this.group = group;
        this.topic = topic;
        this.decoder = new Decoder(parts.codec(), headersOnly);
        this.parking = parts.parking();
        this.health = parts.health();
        health.register(group);
    }

    /** Brings the events into effect; an exception means that nothing about the poll is settled. */
    abstract void handle(List<Received> batch, List<Decoder.Decoded.Unreadable> unreadable);

    /** Tries a parked event again; an exception says why it failed again. */
    abstract void replay(Received event);

    @Override
    public void accept(Message<List<byte[]>> message) {
        try {
            handle(records(message));
            health.worked(group);
        } catch (RuntimeException e) {
            health.failed(group, e);
            throw new ConsumptionInterrupted(group, e);
        }
    }

    final void handle(List<ConsumerRecord<byte[], byte[]>> records) {
        List<Received> readable = new ArrayList<>(records.size());
        List<Decoder.Decoded.Unreadable> unreadable = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> raw : records) {
            switch (decoder.decode(raw)) {
                case Decoder.Decoded.Readable(Received event) -> readable.add(event);
                case Decoder.Decoded.Unreadable one -> unreadable.add(one);
                case Decoder.Decoded.Heartbeat() -> {}
            }
        }
        handle(readable, unreadable);
    }

    final Decoder.Decoded decode(ConsumerRecord<byte[], byte[]> raw) {
        return decoder.decode(raw);
    }

    final String group() {
        return group;
    }

    final Topic topic() {
        return topic;
    }

    final ParkedEvents parking() {
        return parking;
    }

    /** Counts jumps at the head of the topic; while history is read they are compaction's doing. */
    final void countGap(Received event, long held) {
        if (held > 0 && event.sequence() > held + 1) {
            health.gap(group, event.raw().timestamp());
        }
    }

    @SuppressWarnings("unchecked")
    private static List<ConsumerRecord<byte[], byte[]>> records(Message<List<byte[]>> message) {
        return (List<ConsumerRecord<byte[], byte[]>>) Objects.requireNonNull(
                message.getHeaders().get(KafkaHeaders.RAW_DATA), "a batch binding of the kit carries raw records");
    }
}
