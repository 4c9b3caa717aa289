package id.binaan.registry.intake;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import id.binaan.kit.stored.Fields;
import id.binaan.registry.scale.ScaleDefinition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/** All import runs with the outcomes of their rows. One instance at a time works on a run: it holds a lease on it. */
final class Imports {
    private static final Duration LEASE = Duration.ofSeconds(10);

    private final MongoCollection<Document> runs;
    private final MongoCollection<Document> outcomes;
    private final String worker;
    private final Clock clock;

    Imports(MongoOperations mongo, String worker, Clock clock) {
        this.runs = mongo.getCollection("imports");
        this.outcomes = mongo.getCollection("import_outcomes");
        this.worker = worker;
        this.clock = clock;
        outcomes.createIndex(new Document("importId", 1).append("from", 1));
    }

    void add(ImportRun run) {
        runs.insertOne(stored(run).append("leaseUntil", Date.from(Instant.EPOCH)));
    }

    Optional<ImportRun> find(String id) {
        return Optional.ofNullable(runs.find(new Document("_id", id)).first()).map(Imports::read);
    }

    /** Runs, newest first; those after the run that ended the part before, or all from the newest. */
    List<ImportRun> latest(@Nullable ImportRun after, int most) {
        Document older = new Document();
        if (after != null) {
            Date at = Date.from(after.at());
            older.append(
                    "$or",
                    List.of(
                            new Document("at", new Document("$lt", at)),
                            new Document("at", at).append("_id", new Document("$lt", after.id()))));
        }
        List<ImportRun> found = new ArrayList<>();
        runs.find(older)
                .sort(new Document("at", -1).append("_id", -1))
                .limit(most)
                .forEach(run -> found.add(read(run)));
        return found;
    }

    /** Lets a waiting run start with that mapping; false if it does not wait any more. */
    boolean start(String id, Map<String, String> mapping, boolean dryRun) {
        return runs.updateOne(
                                new Document("_id", id).append("state", ImportRun.State.WAITING.name()),
                                new Document(
                                        "$set",
                                        new Document("state", ImportRun.State.RUNNING.name())
                                                .append("dryRun", dryRun)
                                                .append("leaseUntil", Date.from(Instant.EPOCH))
                                                .append("mapping", pairs(mapping))))
                        .getModifiedCount()
                == 1;
    }

    /** Makes a dry run that is over wait again, without what it found; false if it is none. */
    boolean again(String id) {
        Document dryAndOver =
                new Document("_id", id).append("dryRun", true).append("state", ImportRun.State.DONE.name());
        Document fresh = new Document("state", ImportRun.State.WAITING.name())
                .append("counts", stored(ImportRun.Counts.NONE))
                .append("finishedAt", null);
        boolean mine = runs.updateOne(dryAndOver, new Document("$set", fresh)).getModifiedCount() == 1;
        if (mine) {
            // Nobody works on a run that waits: nothing new can come in between.
            outcomes.deleteMany(new Document("importId", id));
        }
        return mine;
    }

    /** A run that nobody works on; it is the caller's then. */
    Optional<ImportRun> claim() {
        Document claimed = runs.findOneAndUpdate(
                new Document("state", ImportRun.State.RUNNING.name())
                        .append("leaseUntil", new Document("$lt", Date.from(clock.instant()))),
                new Document(
                        "$set",
                        new Document("worker", worker)
                                .append("leaseUntil", Date.from(clock.instant().plus(LEASE)))),
                new FindOneAndUpdateOptions()
                        .returnDocument(ReturnDocument.AFTER)
                        .sort(new Document("at", 1)));
        return Optional.ofNullable(claimed).map(Imports::read);
    }

    /** Notes a batch's outcomes and how far the run has come; false if another instance has taken the run over. */
    boolean checkpoint(ImportRun run, List<RowOutcome> batch, ImportRun.Counts counts) {
        if (!batch.isEmpty()) {
            long from = batch.getFirst().number();
            outcomes.replaceOne(
                    new Document("_id", run.id() + ":" + from),
                    new Document("_id", run.id() + ":" + from)
                            .append("importId", run.id())
                            .append("from", from)
                            .append("rows", batch.stream().map(Imports::stored).toList()),
                    new ReplaceOptions().upsert(true));
        }
        return mine(
                run.id(),
                new Document("counts", stored(counts))
                        .append("leaseUntil", Date.from(clock.instant().plus(LEASE))));
    }

    /** Ends a run. */
    boolean finish(String id, ImportRun.State state, @Nullable String error) {
        Document end = new Document("state", state.name()).append("finishedAt", Date.from(clock.instant()));
        return mine(id, error == null ? end : end.append("error", error));
    }

    /** Lets go of a run, so that it can be taken up again at once. */
    void release(String id) {
        mine(id, new Document("leaseUntil", Date.from(Instant.EPOCH)));
    }

    private boolean mine(String id, Document set) {
        return runs.updateOne(new Document("_id", id).append("worker", worker), new Document("$set", set))
                        .getMatchedCount()
                == 1;
    }

    /** Shows the outcomes of all rows in their order. */
    void forEachOutcome(String id, Consumer<RowOutcome> action) {
        outcomes.find(new Document("importId", id))
                .sort(new Document("from", 1))
                .batchSize(4)
                .forEach(batch -> batch.getList("rows", Document.class).forEach(row -> action.accept(outcome(row))));
    }

    /**
     * The outcomes of a run that came after a row, in their order.
     *
     * @param wanted which of them
     * @param most at most so many
     */
    List<RowOutcome> outcomes(String id, long after, Predicate<RowOutcome> wanted, int most) {
        List<RowOutcome> found = new ArrayList<>();
        Document fromThere = new Document("importId", id);
        Document before = outcomes.find(new Document("importId", id).append("from", new Document("$lte", after)))
                .projection(new Document("from", 1))
                .sort(new Document("from", -1))
                .first();
        if (before != null) {
            fromThere.append("from", new Document("$gte", Fields.number(before, "from")));
        }
        try (MongoCursor<Document> batches = outcomes.find(fromThere)
                .sort(new Document("from", 1))
                .batchSize(1)
                .iterator()) {
            while (batches.hasNext() && found.size() < most) {
                batches.next().getList("rows", Document.class).stream()
                        .map(Imports::outcome)
                        .filter(row -> row.number() > after && wanted.test(row))
                        .limit(most - found.size())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Document stored(ImportRun run) {
        Document stored = new Document("_id", run.id())
                .append("fileName", run.fileName())
                .append("listName", run.listName())
                .append("by", run.by())
                .append("at", Date.from(run.at()))
                .append("scaleDefinition", run.scaleDefinition().name())
                .append("mapping", pairs(run.mapping()))
                .append("dryRun", run.dryRun())
                .append("bytes", run.bytes())
                .append("totalRows", run.totalRows())
                .append("firstSheetRow", run.firstSheetRow())
                .append("state", run.state().name())
                .append("counts", stored(run.counts()));
        return stored;
    }

    /** Column names can hold dots, which field names must not: a list of pairs. */
    private static List<Document> pairs(Map<String, String> mapping) {
        return mapping.entrySet().stream()
                .map(entry -> new Document("column", entry.getKey()).append("field", entry.getValue()))
                .toList();
    }

    private static ImportRun read(Document stored) {
        Map<String, String> mapping = new LinkedHashMap<>();
        stored.getList("mapping", Document.class)
                .forEach(pair -> mapping.put(pair.getString("column"), pair.getString("field")));
        return new ImportRun(
                stored.getString("_id"),
                stored.getString("fileName"),
                stored.getString("listName"),
                stored.getString("by"),
                stored.getDate("at").toInstant(),
                ScaleDefinition.valueOf(stored.getString("scaleDefinition")),
                mapping,
                stored.getBoolean("dryRun", false),
                Fields.number(stored, "bytes"),
                Fields.number(stored, "totalRows"),
                Fields.number(stored, "firstSheetRow"),
                ImportRun.State.valueOf(stored.getString("state")),
                counts(stored.get("counts", Document.class)),
                Optional.ofNullable(stored.getDate("finishedAt"))
                        .map(Date::toInstant)
                        .orElse(null),
                stored.getString("error"));
    }

    private static Document stored(ImportRun.Counts counts) {
        return new Document("lastRow", counts.lastRow())
                .append("rows", counts.rows())
                .append("created", counts.created())
                .append("updated", counts.updated())
                .append("unchanged", counts.unchanged())
                .append("rejected", counts.rejected())
                .append("warned", counts.warned())
                .append("millis", counts.millis());
    }

    private static ImportRun.Counts counts(Document stored) {
        return new ImportRun.Counts(
                Fields.number(stored, "lastRow"),
                Fields.number(stored, "rows"),
                Fields.number(stored, "created"),
                Fields.number(stored, "updated"),
                Fields.number(stored, "unchanged"),
                Fields.number(stored, "rejected"),
                Fields.number(stored, "warned"),
                Fields.number(stored, "millis"));
    }

    private static Document stored(RowOutcome outcome) {
        Document stored =
                new Document("n", outcome.number()).append("o", outcome.result().name());
        if (outcome.businessId() != null) {
            stored.append("b", outcome.businessId());
        }
        if (!outcome.missing().isEmpty()) {
            stored.append("m", String.join(",", outcome.missing()));
        }
        if (!outcome.problems().isEmpty()) {
            stored.append(
                    "p",
                    outcome.problems().stream()
                            .map(problem -> {
                                Document one = new Document("c", problem.code()).append("i", problem.column());
                                return problem.arguments().isEmpty()
                                        ? one
                                        : one.append("a", new Document(Map.copyOf(problem.arguments())));
                            })
                            .toList());
        }
        return stored;
    }

    private static RowOutcome outcome(Document stored) {
        String missing = stored.getString("m");
        List<RowProblem> problems = stored.getList("p", Document.class, List.of()).stream()
                .map(problem -> {
                    Map<String, String> arguments = new LinkedHashMap<>();
                    problem.get("a", new Document())
                            .forEach((name, value) -> arguments.put(name, String.valueOf(value)));
                    return new RowProblem(problem.getString("c"), (int) Fields.number(problem, "i"), arguments);
                })
                .toList();
        return new RowOutcome(
                Fields.number(stored, "n"),
                RowOutcome.Result.valueOf(stored.getString("o")),
                stored.getString("b"),
                problems,
                missing == null ? List.of() : List.of(missing.split(",")));
    }
}
