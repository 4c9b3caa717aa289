package id.binaan.kit.consume;

import id.binaan.kit.failpoint.FailPoint;
import id.binaan.kit.failpoint.FailPoints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/**
 * Feeds a projection: a poll's events are grouped by key, folded onto what is stored and written by one command. Events
 * that the stored sequence already covers are dropped; a fold that fails parks its event and the key's next one heals it.
 */
final class ProjectionConsumer<S> extends BatchConsumer {
    /** How many of a key's events made its document; equal to the sequence unless compaction left some out. */
    static final String FOLDS = "folds";

    static final String GRAVE = "grave";
    private static final int MOST_ROUNDS = 20;

    private final Projection<S> projection;
    private final ProjectionListener listener;
    private final boolean historyOnly;
    private final ProjectionStore store;
    private final MongoConverter converter;
    private final FailPoints failPoints;

    /** @param historyOnly whether it reads what is past, where sequences jump because of compaction */
    ProjectionConsumer(
            Projection<S> projection, ProjectionListener listener, boolean historyOnly, ConsumerParts parts) {
        super(parts.service() + "." + projection.name(), projection.topic(), false, parts);
        this.projection = projection;
        this.listener = listener;
        this.historyOnly = historyOnly;
        this.store = parts.projections();
        this.converter = parts.converter();
        this.failPoints = parts.failPoints();
    }

    @Override
    void handle(List<Received> batch, List<Decoder.Decoded.Unreadable> unreadable) {
        unreadable.forEach(one -> parking().park(group(), one));
        apply(batch, false);
    }

    @Override
    void replay(Received event) {
        apply(List.of(event), true);
    }

    private void apply(List<Received> batch, boolean failuresLeave) {
        Map<String, List<Received>> open = new LinkedHashMap<>();
        batch.forEach(event ->
                open.computeIfAbsent(event.key(), key -> new ArrayList<>()).add(event));
        if (open.isEmpty()) {
            return;
        }
        Map<String, Long> lastOffsets = new HashMap<>();
        batch.forEach(event -> lastOffsets.merge(event.key(), event.raw().offset(), Math::max));
        for (int round = 0; !open.isEmpty(); round++) {
            if (round == MOST_ROUNDS) {
                throw new IllegalStateException(
                        "others keep changing the same documents of " + projection.collection());
            }
            Map<String, Document> stored = store.read(projection.collection(), open.keySet());
            List<ProjectionStore.Write> writes = new ArrayList<>();
            open.forEach((key, events) -> {
                ProjectionStore.Write write = fold(key, stored.get(key), events, failuresLeave);
                if (write != null) {
                    writes.add(write);
                }
            });
            open.keySet().retainAll(store.write(projection.collection(), writes));
        }
        listener.stored(lastOffsets.keySet());
        failPoints.pass(FailPoint.AFTER_EFFECT);
        parking()
                .clear(
                        group(),
                        lastOffsets,
                        store.read(projection.collection(), parking().openKeys(group(), lastOffsets.keySet())));
    }

    private ProjectionStore.@Nullable Write fold(
            String key, @Nullable Document stored, List<Received> events, boolean failuresLeave) {
        long expected = stored == null ? 0 : MongoProjectionStore.sequence(stored);
        long sequence = expected;
        int folds = stored == null ? 0 : stored.getInteger(FOLDS, 0);
        boolean grave = stored != null && stored.getBoolean(GRAVE, false);
        S state = stored == null || grave ? null : converter.read(projection.stateType(), stored);
        for (Received event : events) {
            if (event.sequence() <= sequence) {
                continue;
            }
            if (!historyOnly) {
                countGap(event, sequence);
            }
            try {
                state = event.tombstone() ? null : projection.apply(state, event);
                grave = event.tombstone();
                sequence = event.sequence();
                folds++;
            } catch (RuntimeException e) {
                if (failuresLeave) {
                    throw e;
                }
                parking().park(group(), event, e);
            }
        }
        return sequence == expected
                ? null
                : new ProjectionStore.Write(key, expected, document(key, sequence, folds, grave, state));
    }

    private Document document(String key, long sequence, int folds, boolean grave, @Nullable S state) {
        Document next = new Document();
        if (state != null) {
            converter.write(state, next);
            next.remove("_class");
        }
        if (grave) {
            next.append(GRAVE, true);
        }
        return next.append("_id", key)
                .append(ProjectionStore.SEQUENCE, sequence)
                .append(FOLDS, folds);
    }
}
