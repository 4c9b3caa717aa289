package id.binaan.kit.consume;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.binaan.kit.aggregate.Outcome;
import id.binaan.kit.aggregate.Refusal;
import id.binaan.kit.security.Caller;
import id.binaan.kit.security.PersonalData;
import id.binaan.kit.stored.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Trying parked events again, or discarding them; each act is noted on the event. */
public final class Replaying {
    private static final int MOST_AT_ONCE = 1_000;

    private final ParkedEvents parked;
    private final Consumers consumers;
    private final PersonalData personalData;

    public Replaying(ParkedEvents parked, Consumers consumers, PersonalData personalData) {
        this.parked = parked;
        this.consumers = consumers;
        this.personalData = personalData;
    }

    /** What became of one event: its status now. */
    public record Result(String id, String status) {}

    /**
     * What became of many.
     *
     * @param remaining how many of those tried are parked still
     */
    public record Results(int replayed, int remaining, List<Result> results) {}

    public List<ParkedEvent> list(@Nullable String group, String status, @Nullable String after, int most) {
        return parked.list(group, status, after, most).stream()
                .map(ParkedEvent::of)
                .toList();
    }

    /** Tries one event again; refused while an earlier one of the same record is parked for the same group. */
    public Outcome<Result> one(String id, String actor) {
        Optional<Document> found = open(id);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "parked.not-found"));
        }
        Document event = found.get();
        String key = event.getString("key");
        if (key != null
                && !parked.queue(event.getString("group"), key)
                        .getFirst()
                        .getString("_id")
                        .equals(id)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "parked.not-first"));
        }
        return attempt(event, actor)
                .<Outcome<Result>>map(cause -> Outcome.refused(
                        new Refusal(Refusal.Kind.CONFLICT, "parked.failed-again", Map.of("cause", cause), List.of())))
                .orElseGet(() -> Outcome.done(new Result(id, "REPLAYED")));
    }

    /** Tries many again, each key in order; the first failure of a key leaves its later ones parked. */
    public Results many(@Nullable String group, @Nullable List<String> ids, String actor) {
        List<Document> selected = new ArrayList<>();
        if (ids == null || ids.isEmpty()) {
            selected.addAll(parked.list(group, ParkedEvents.PARKED, null, MOST_AT_ONCE));
        } else {
            ids.forEach(id -> open(id).ifPresent(selected::add));
        }
        selected.sort(java.util.Comparator.comparing((Document event) -> event.getString("group"))
                .thenComparing(event -> event.getString("topic"))
                .thenComparing(event -> event.getInteger("partition"))
                .thenComparing(event -> Fields.number(event, "offset")));
        List<Result> results = new ArrayList<>();
        for (Document event : selected) {
            String id = event.getString("_id");
            results.add(
                    switch (one(id, actor)) {
                        case Outcome.Done<Result>(Result done) -> done;
                        case Outcome.Refused<Result> refused -> new Result(id, ParkedEvents.PARKED);
                    });
        }
        int replayed = (int) results.stream()
                .filter(result -> result.status().equals("REPLAYED"))
                .count();
        return new Results(replayed, results.size() - replayed, results);
    }

    /** Gives an event up, with a reason. */
    public Outcome<Result> discard(String id, String actor, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return Outcome.refused(Refusal.invalid(
                    List.of(new Refusal.FieldError("reason", null, "parked.reason-missing", Map.of()))));
        }
        if (open(id).isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "parked.not-found"));
        }
        parked.settle(id, "DISCARDED", actor, reason);
        return Outcome.done(new Result(id, "DISCARDED"));
    }

    /** The message itself, for those who may see personal data and say why. */
    public Outcome<ParkedPayload> payload(String id, Caller caller) {
        Optional<Document> found = parked.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "parked.not-found"));
        }
        if (caller.purpose() == null) {
            return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "purpose.missing"));
        }
        if (personalData.unmasked(caller, "parked-event", id) instanceof Outcome.Refused<Boolean>(Refusal refusal)) {
            return Outcome.refused(refusal);
        }
        ConsumerRecord<byte[], byte[]> message = parked.message(found.get());
        Map<String, String> headers = new LinkedHashMap<>();
        message.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return Outcome.done(
                new ParkedPayload(id, headers, message.value() == null ? "" : new String(message.value(), UTF_8)));
    }

    private Optional<Document> open(String id) {
        return parked.find(id).filter(event -> ParkedEvents.PARKED.equals(event.getString("status")));
    }

    /** Why it failed again; empty if it took effect. */
    private Optional<String> attempt(Document event, String actor) {
        String id = event.getString("_id");
        Document whole = parked.find(id).orElse(event);
        BatchConsumer consumer = consumers.ofGroup(whole.getString("group")).orElse(null);
        if (consumer == null) {
            return Optional.of("no consumer " + whole.getString("group"));
        }
        switch (consumer.decode(parked.message(whole))) {
            case Decoder.Decoded.Readable(Received received) -> {
                try {
                    consumer.replay(received);
                } catch (RuntimeException e) {
                    parked.note(id, "REPLAY_FAILED", actor, e.getClass().getSimpleName());
                    return Optional.of(e.getClass().getSimpleName());
                }
            }
            case Decoder.Decoded.Unreadable(ConsumerRecord<byte[], byte[]> raw, String cause) -> {
                parked.note(id, "REPLAY_FAILED", actor, cause);
                return Optional.of(cause);
            }
            case Decoder.Decoded.Heartbeat() -> {}
        }
        parked.settle(id, "REPLAYED", actor, null);
        return Optional.empty();
    }
}
