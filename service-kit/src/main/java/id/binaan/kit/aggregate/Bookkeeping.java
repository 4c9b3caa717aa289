package id.binaan.kit.aggregate;

import id.binaan.kit.stored.Fields;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What the kit keeps in an aggregate's document beside its state. Field names are part of the stored format. */
final class Bookkeeping {
    static final String VERSION = "version";
    static final String SEQUENCES = "lastSequence";
    static final String HASHES = "lastHash";
    static final String CAUSES = "lastCause";
    static final String OUTBOX = "outbox";
    static final String ANSWERS = "answers";
    static final List<String> FIELDS = List.of(VERSION, SEQUENCES, HASHES, CAUSES, OUTBOX, ANSWERS);

    private static final int MOST_ANSWERS = 50;

    private long version;
    private final Map<String, Long> sequences = new LinkedHashMap<>();
    private final Map<String, String> hashes = new LinkedHashMap<>();
    private final Map<String, Long> causes = new LinkedHashMap<>();
    private final List<Document> pending = new ArrayList<>();
    private final List<Document> answers = new ArrayList<>();
    /** The stored state as it was loaded, to tell what a command changed. */
    private Document before = new Document();

    private boolean spent;

    static Bookkeeping fresh() {
        return new Bookkeeping();
    }

    static Bookkeeping of(Document stored) {
        Bookkeeping kept = new Bookkeeping();
        kept.version = Fields.number(stored, VERSION);
        copyLongs(stored.get(SEQUENCES, Document.class), kept.sequences);
        copyLongs(stored.get(CAUSES, Document.class), kept.causes);
        Document hashes = stored.get(HASHES, Document.class);
        if (hashes != null) {
            hashes.forEach((key, hash) -> kept.hashes.put(key, (String) hash));
        }
        Document outbox = stored.get(OUTBOX, Document.class);
        if (outbox != null) {
            kept.pending.addAll(outbox.getList("events", Document.class, List.of()));
        }
        List<Document> answers = stored.getList(ANSWERS, Document.class, List.of());
        kept.answers.addAll(answers);
        kept.before = new Document(stored);
        FIELDS.forEach(kept.before::remove);
        return kept;
    }

    /** Writes everything into the document that is about to be stored with that version. */
    void writeTo(Document target, long nextVersion) {
        target.put(VERSION, nextVersion);
        target.put(SEQUENCES, new Document(Map.copyOf(sequences)));
        target.put(HASHES, new Document(Map.copyOf(hashes)));
        if (!causes.isEmpty()) {
            target.put(CAUSES, new Document(Map.copyOf(causes)));
        }
        if (!answers.isEmpty()) {
            target.put(ANSWERS, List.copyOf(answers));
        }
        target.remove(OUTBOX);
        if (!pending.isEmpty()) {
            target.put(
                    OUTBOX,
                    new Document("since", pending.getFirst().getDate("at")).append("events", List.copyOf(pending)));
        }
    }

    /** The remembered answer to a command key; null if it is not known here (any more). */
    @Nullable
    Document answerTo(String key) {
        return answers.stream()
                .filter(answer -> key.equals(answer.getString("key")))
                .findFirst()
                .orElse(null);
    }

    /** Remembers an answer, and forgets those older than a week and all but the newest fifty. */
    void rememberAnswer(Document answer) {
        Date limit = Date.from(answer.getDate("at").toInstant().minus(Duration.ofDays(7)));
        answers.removeIf(old -> old.getDate("at").before(limit));
        answers.add(answer);
        while (answers.size() > MOST_ANSWERS) {
            answers.removeFirst();
        }
    }

    void stored(Document state, long nextVersion) {
        spent = false;
        version = nextVersion;
        before = new Document(state);
        FIELDS.forEach(before::remove);
    }

    long version() {
        return version;
    }

    Map<String, Long> sequences() {
        return Map.copyOf(sequences);
    }

    List<Document> pending() {
        return pending;
    }

    /** Ids of the pending events, oldest first. */
    List<String> waiting() {
        return pending.stream().map(event -> event.getString("id")).toList();
    }

    /** The relay has acknowledged these meanwhile. */
    void published(Collection<String> events) {
        pending.removeIf(event -> events.contains(event.getString("id")));
    }

    /** @throws IllegalStateException if an earlier save of this instance failed */
    void begin() {
        if (spent) {
            throw new IllegalStateException("a save of this instance failed; load the record anew");
        }
        spent = true;
    }

    Document before() {
        return before;
    }

    long nextSequence(String chain) {
        return sequences.merge(chain, 1L, Long::sum);
    }

    @Nullable
    String lastHash(String chain) {
        return hashes.get(chain);
    }

    void chain(String chain, String hash) {
        hashes.put(chain, hash);
    }

    Optional<Long> lastCause(String source) {
        return Optional.ofNullable(causes.get(source));
    }

    void rememberCause(String source, long sequence) {
        causes.merge(source, sequence, Math::max);
    }

    private static void copyLongs(@Nullable Document from, Map<String, Long> to) {
        if (from != null) {
            from.forEach((key, value) -> to.put(key, ((Number) value).longValue()));
        }
    }
}
