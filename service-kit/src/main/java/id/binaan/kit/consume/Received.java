package id.binaan.kit.consume;

import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.envelope.Envelope;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * An event as it came from a topic.
 *
 * @param event what happened; null for a tombstone
 * @param raw the message itself
 */
public record Received(Envelope envelope, @Nullable DomainEvent event, ConsumerRecord<byte[], byte[]> raw) {

    public String key() {
        return envelope.key();
    }

    public long sequence() {
        return envelope.sequence();
    }

    /** Whether the record behind the key was erased. */
    public boolean tombstone() {
        return event == null;
    }
}
