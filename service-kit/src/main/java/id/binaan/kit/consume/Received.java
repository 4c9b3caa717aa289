package id.binaan.kit.consume;

import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.envelope.Envelope;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An event as it came from a topic.
 *
 * @param event what happened; not to be used by a reaction that asked for headers only
 * @param raw the message itself
 */
public record Received(Envelope envelope, DomainEvent event, ConsumerRecord<byte[], byte[]> raw) {

    public String key() {
        return envelope.key();
    }

    public long sequence() {
        return envelope.sequence();
    }

    /** Whether the record behind the key was erased. */
    public boolean tombstone() {
        return raw.value() == null;
    }
}
