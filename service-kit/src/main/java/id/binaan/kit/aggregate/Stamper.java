package id.binaan.kit.aggregate;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.binaan.contracts.EventCodec;
import id.binaan.contracts.envelope.DataClass;
import id.binaan.contracts.envelope.EventId;
import id.binaan.kit.privacy.Vault;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Turns outgoing events into pending ones: sequence, id, final bytes, and the log entry whose hash continues the
 * record's audit chain. Payloads of restricted topics and all changes are sealed.
 */
final class Stamper {
    /** Below what a topic takes by default (1 MiB), with room for headers. */
    static final int LARGEST_EVENT = 900_000;

    static final int MOST_PENDING = 200;
    static final int MOST_PENDING_BYTES = 256_000;

    private final EventCodec codec;
    private final Vault vault;

    Stamper(EventCodec codec, Vault vault) {
        this.codec = codec;
        this.vault = vault;
    }

    /** Adds the events to the aggregate's pending ones; the first carries what changed. */
    void stamp(Aggregate aggregate, List<Outgoing> events, Action action, Document changes) {
        Bookkeeping books = aggregate.bookkeeping();
        if (books.version() > 0 && books.pending().size() + events.size() > MOST_PENDING) {
            throw new OutboxFull(aggregate.id());
        }
        Document unsaidChanges = changes;
        for (Outgoing event : events) {
            books.pending().add(pending(aggregate, event, action, unsaidChanges));
            unsaidChanges = new Document();
        }
        if (books.pending().size() > 1 && pendingBytes(books.pending()) > MOST_PENDING_BYTES) {
            throw new OutboxFull(aggregate.id());
        }
    }

    private Document pending(Aggregate aggregate, Outgoing event, Action action, Document changes) {
        Bookkeeping books = aggregate.bookkeeping();
        String chain = event.topic().record() + "/" + event.key();
        EventId id = EventId.of(event.topic(), event.key(), books.nextSequence(chain));
        byte[] payload = codec.encode(event.event());
        if (payload != null && payload.length > LARGEST_EVENT) {
            throw new EventTooLarge(aggregate.id(), payload.length);
        }
        boolean sealed = event.topic().dataClass() != DataClass.INTERNAL;
        byte[] stored = payload == null || !sealed ? payload : vault.seal(payload, id.toString());
        byte[] storedChanges =
                changes.isEmpty() ? null : vault.seal(changes.toJson().getBytes(UTF_8), id + "/changes");
        Document log = new Document("actor", action.actor());
        putIfKnown(log, "reason", action.reason());
        putIfKnown(log, "cause", action.causationId());
        putIfKnown(log, "correlation", action.correlationId());
        putIfKnown(log, "traceparent", action.traceParent());
        if (storedChanges != null) {
            log.append("changes", new Binary(storedChanges));
            log.append("changesHash", hash(storedChanges));
        }
        if (stored != null) {
            log.append("payloadHash", hash(stored));
        }
        putIfKnown(log, "previousHash", books.lastHash(chain));
        Document entry = new Document("topic", event.topic().name())
                .append("key", event.key())
                .append("seq", id.sequence())
                .append("id", id.toString())
                .append("type", event.type().toString())
                .append("at", Date.from(action.at()));
        String hash = AuditChain.hash(entry, log);
        log.append("hash", hash);
        books.chain(chain, hash);
        if (stored != null) {
            entry.append("payload", new Binary(stored)).append("sealed", sealed);
        }
        return entry.append("log", log);
    }

    private static int pendingBytes(List<Document> pending) {
        return pending.stream()
                .mapToInt(event -> size(event.get("payload", Binary.class))
                        + size(event.get("log", Document.class).get("changes", Binary.class)))
                .sum();
    }

    private static int size(@Nullable Binary binary) {
        return binary == null ? 0 : binary.length();
    }

    private static void putIfKnown(Document log, String field, @Nullable String value) {
        if (value != null) {
            log.append(field, value);
        }
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
