package id.binaan.kit.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.binaan.contracts.envelope.DataClass;
import id.binaan.contracts.envelope.EventId;
import id.binaan.contracts.envelope.Topic;
import id.binaan.kit.aggregate.AuditChain;
import id.binaan.kit.outbox.EventLog;
import id.binaan.kit.outbox.Outboxes;
import id.binaan.kit.outbox.PendingRecord;
import id.binaan.kit.privacy.Vault;
import id.binaan.kit.stored.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads a record's events from the event log and, for the latest, from its outbox. */
public final class History {
    private final EventLog log;
    private final Outboxes outboxes;
    private final Vault vault;
    private final ObjectMapper json;

    public History(EventLog log, Outboxes outboxes, Vault vault, ObjectMapper json) {
        this.log = log;
        this.outboxes = outboxes;
        this.vault = vault;
        this.json = json;
    }

    /**
     * Whose history: a record with one of its topic keys.
     *
     * @param collection the aggregate's collection
     * @param recordId the aggregate's id
     * @param last the key's last sequence
     */
    public record Of(String collection, String recordId, Topic topic, String key, long last) {}

    /** The events after a sequence, oldest first, at most {@code limit}. */
    public List<PublicEvent> after(Of of, long after, int limit) {
        return entries(of, after, limit).stream()
                .map(entry -> publicEvent(of.topic(), entry))
                .toList();
    }

    /** The latest events, newest first, at most {@code limit}, before a sequence (exclusive; null: from the end). */
    public List<TimelineEntry> timeline(Of of, @Nullable Long before, int limit) {
        long end = before == null ? of.last() : Math.min(before - 1, of.last());
        List<Document> entries = entries(of, Math.max(0, end - limit), (int) Math.min(limit, Math.max(0, end)));
        return entries.reversed().stream().map(this::timelineEntry).toList();
    }

    /** The sequence of the first log entry that was tampered with or is gone; empty if the audit chain holds. */
    public Optional<Long> firstBroken(Of of) {
        List<Document> entries = entries(of, 0, Math.toIntExact(of.last()));
        return AuditChain.firstBroken(entries)
                .or(() -> entries.size() < of.last() ? Optional.of(entries.size() + 1L) : Optional.empty());
    }

    /** The outbox is read first: what it no longer has is in the log by then. */
    private List<Document> entries(Of of, long after, int limit) {
        long end = Math.min(of.last(), after + limit);
        if (end <= after) {
            return List.of();
        }
        Map<Long, Document> found = new TreeMap<>();
        for (PendingRecord pending : outboxes.read(of.collection(), List.of(of.recordId()))) {
            for (Document event : pending.events()) {
                long sequence = Fields.number(event, "seq");
                if (event.getString("topic").equals(of.topic().name())
                        && event.getString("key").equals(of.key())
                        && sequence > after
                        && sequence <= end) {
                    found.put(sequence, event);
                }
            }
        }
        List<String> ids = LongStream.rangeClosed(after + 1, end)
                .filter(sequence -> !found.containsKey(sequence))
                .mapToObj(sequence -> EventId.of(of.topic(), of.key(), sequence).toString())
                .toList();
        log.read(ids).forEach(entry -> found.put(Fields.number(entry, "seq"), entry));
        return new ArrayList<>(found.values());
    }

    private PublicEvent publicEvent(Topic topic, Document entry) {
        Document why = entry.get("log", Document.class);
        Binary payload = entry.get("payload", Binary.class);
        String id = entry.getString("id");
        return new PublicEvent(
                id,
                entry.getString("type"),
                topic.name(),
                entry.getString("key"),
                Fields.number(entry, "seq"),
                entry.getDate("at").toInstant(),
                why.getString("cause"),
                why.getString("correlation"),
                payload == null
                        ? null
                        : json.readTree(
                                topic.dataClass() == DataClass.INTERNAL
                                        ? payload.getData()
                                        : vault.open(payload.getData(), id)));
    }

    private TimelineEntry timelineEntry(Document entry) {
        Document why = entry.get("log", Document.class);
        Binary changes = why.get("changes", Binary.class);
        String id = entry.getString("id");
        return new TimelineEntry(
                id,
                entry.getString("type"),
                Fields.number(entry, "seq"),
                entry.getDate("at").toInstant(),
                why.getString("actor"),
                why.getString("reason"),
                changes == null ? null : changes(new String(vault.open(changes.getData(), id + "/changes"), UTF_8)));
    }

    private JsonNode changes(String stored) {
        return json.valueToTree(new LinkedHashMap<>(Document.parse(stored)));
    }
}
