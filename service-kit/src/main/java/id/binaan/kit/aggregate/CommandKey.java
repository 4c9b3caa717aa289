package id.binaan.kit.aggregate;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/**
 * Tells a repeated command from a new one.
 *
 * @param key keyed hash of the token's subject, the path and the {@code Idempotency-Key}
 * @param body keyed hash of what was asked
 */
public record CommandKey(String key, String body) {
    Document remember(CommandAnswer answer, Instant at) {
        Document sequences = new Document();
        // A topic's name has dots, which a field name must not have.
        answer.sequences().forEach((chain, sequence) -> sequences.put(chain.replace('.', '~'), sequence));
        return new Document("key", key)
                .append("body", body)
                .append("at", Date.from(at))
                .append("id", answer.id())
                .append("version", answer.version())
                .append("sequences", sequences);
    }
}
