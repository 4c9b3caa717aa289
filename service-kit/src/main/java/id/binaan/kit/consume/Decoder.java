package id.binaan.kit.consume;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.binaan.contracts.EventCodec;
import id.binaan.contracts.UnreadableEvent;
import id.binaan.contracts.envelope.Envelope;
import id.binaan.contracts.envelope.MalformedEnvelope;
import id.binaan.contracts.envelope.Topic;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads messages of a topic; what cannot be read is a value, not an exception that would repeat the poll for ever. */
final class Decoder {
    /** A message read, or the reason why not (without values of the message). */
    sealed interface Decoded {
        record Readable(Received event) implements Decoded {}

        record Unreadable(ConsumerRecord<byte[], byte[]> raw, String cause) implements Decoded {}

        record Heartbeat() implements Decoded {}
    }

    private static final Decoded HEARTBEAT = new Decoded.Heartbeat();

    private final EventCodec codec;
    private final boolean headersOnly;

    Decoder(EventCodec codec, boolean headersOnly) {
        this.codec = codec;
        this.headersOnly = headersOnly;
    }

    Decoded decode(ConsumerRecord<byte[], byte[]> raw) {
        String key = raw.key() == null ? "" : new String(raw.key(), UTF_8);
        if (key.equals(Topic.HEARTBEAT_KEY)) {
            return HEARTBEAT;
        }
        try {
            Envelope envelope = Envelope.fromHeaders(headers(raw));
            if (!envelope.key().equals(key)) {
                return new Decoded.Unreadable(raw, "id: does not fit the message key");
            }
            return new Decoded.Readable(new Received(
                    envelope, headersOnly ? HeadersOnly.INSTANCE : codec.decode(envelope.type(), raw.value()), raw));
        } catch (MalformedEnvelope | UnreadableEvent e) {
            return new Decoded.Unreadable(raw, String.valueOf(e.getMessage()));
        }
    }

    static Map<String, byte[]> headers(ConsumerRecord<byte[], byte[]> raw) {
        Map<String, byte[]> headers = new HashMap<>();
        for (Header header : raw.headers()) {
            headers.put(header.key(), header.value());
        }
        return headers;
    }
}
