package id.binaan.kit.aggregate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The hash chain over a record's log entries. An entry's hash covers the previous one and everything but the payload
 * and the changes, of which it covers the hash of the stored bytes: the chain stays verifiable when those are removed.
 */
public final class AuditChain {
    private static final List<String> ENTRY_FIELDS = List.of("topic", "key", "seq", "id", "type");
    private static final List<String> LOG_FIELDS = List.of(
            "actor", "reason", "cause", "correlation", "traceparent", "changesHash", "payloadHash", "previousHash");

    private AuditChain() {}

    static String hash(Document entry, Document log) {
        StringBuilder text = new StringBuilder();
        ENTRY_FIELDS.forEach(field -> append(text, entry.get(field)));
        append(text, entry.getDate("at").getTime());
        LOG_FIELDS.forEach(field -> append(text, log.get(field)));
        return Stamper.hash(text.toString().getBytes(UTF_8));
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        String part = String.valueOf(value);
        text.append(part.length()).append(':').append(part).append('\n');
    }

    /**
     * Checks the entries of one topic and key, in order of sequence from 1.
     *
     * @return the sequence of the first entry that was tampered with; empty if the chain holds
     */
    public static Optional<Long> firstBroken(List<Document> entries) {
        String previous = null;
        long expected = 1;
        for (Document entry : entries) {
            Document log = entry.get("log", Document.class);
            boolean holds = entry.getLong("seq") == expected
                    && Objects.equals(log.getString("previousHash"), previous)
                    && hash(entry, log).equals(log.getString("hash"))
                    && fits(entry.get("payload", Binary.class), log.getString("payloadHash"))
                    && fits(log.get("changes", Binary.class), log.getString("changesHash"));
            if (!holds) {
                return Optional.of(expected);
            }
            previous = log.getString("hash");
            expected++;
        }
        return Optional.empty();
    }

    /** Bytes that were erased fit; bytes that are there must have the hash that was noted. */
    private static boolean fits(@Nullable Binary bytes, @Nullable String hash) {
        return bytes == null || Stamper.hash(bytes.getData()).equals(hash);
    }
}
