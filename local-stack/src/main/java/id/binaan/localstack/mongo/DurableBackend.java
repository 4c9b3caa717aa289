package id.binaan.localstack.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** Writes reach the file before their answer leaves, and today's drivers and health checks find the commands they ask for. */
final class DurableBackend extends AbstractMongoBackend {

    private static final Set<String> WRITES = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "create",
            "createindexes",
            "drop",
            "dropdatabase",
            "dropindexes",
            "deleteindexes",
            "renamecollection");

    private final MVStore store;
    private final StoreMaps maps;
    private final GroupCommit commits;

    DurableBackend(MVStore store) {
        this.store = store;
        this.maps = new StoreMaps(store);
        this.commits = new GroupCommit(store::commit, () -> awaitWritten(store));
        maps.databases().forEach(this::resolveDatabase);
    }

    /**
     * The store's own thread commits too, and writes behind. A commit that finds nothing left to do must wait for that
     * write: else a change could be answered that is in no file yet.
     */
    private static void awaitWritten(MVStore store) {
        if (store.getFileStore() != null) {
            store.executeFilestoreOperation(() -> {});
        }
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        var name = command.toLowerCase(Locale.ROOT);
        return switch (name) {
            case "hello" -> hello(super.handleCommand(channel, database, "ismaster", query));
            case "getdefaultrwconcern" -> defaultConcern();
            case "listdatabases" -> databases();
            default ->
                WRITES.contains(name)
                        ? commits.write(() -> super.handleCommand(channel, database, command, query))
                        : super.handleCommand(channel, database, command, query);
        };
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new BsonDatabase(name, maps, getCursorRegistry());
    }

    @Override
    public void close() {
        super.close();
        store.close();
    }

    /** The server would open every database anew for each answer, and health checks ask all the time. */
    private Document databases() {
        var all = maps.databases().stream()
                .sorted()
                .map(name -> new Document("name", name)
                        .append("sizeOnDisk", 0L)
                        .append("empty", resolveDatabase(name).isEmpty()))
                .toList();
        return new Document("databases", all)
                .append("totalSize", maps.fileSize())
                .append("ok", 1.0);
    }

    private static Document hello(Document reply) {
        reply.remove("ismaster");
        reply.put("isWritablePrimary", true);
        return reply;
    }

    /** What a server answers whose administrator has set nothing. */
    private static Document defaultConcern() {
        return new Document("defaultWriteConcern", new Document("w", "majority").append("wtimeout", 0))
                .append("defaultReadConcern", new Document("level", "local"))
                .append("ok", 1.0);
    }
}
