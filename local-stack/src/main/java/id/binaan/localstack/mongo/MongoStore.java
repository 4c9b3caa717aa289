package id.binaan.localstack.mongo;

import de.bwaldvogel.mongo.MongoServer;
import id.binaan.localstack.Part;
import id.binaan.localstack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** The document store behind its network port on the loopback address. */
public final class MongoStore implements Part {

    static final String FILE = "store.mv.db";

    /** Counts how documents and keys lie in the file; a higher number cannot read a lower one's file. */
    private static final int FORMAT = 2;

    private final int port;
    private final MongoServer server;

    private MongoStore(int port, MongoServer server) {
        this.port = port;
        this.server = server;
    }

    /** Starts on a file in the directory; what was acknowledged is there again after any end of the process. */
    public static MongoStore start(Path directory, int port) {
        return start(openFile(directory), port);
    }

    /** Starts without a file: fast, and gone when it is closed. */
    public static MongoStore inMemory(int port) {
        return start(MVStore.open(null), port);
    }

    private static MongoStore start(MVStore store, int port) {
        var server = new MongoServer(new DurableBackend(store));
        server.bind("127.0.0.1", port);
        return new MongoStore(port, server);
    }

    private static MVStore openFile(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("The store's directory could not be made", e);
        }
        var store = new MVStore.Builder()
                .fileName(directory.resolve(FILE).toString())
                .cacheSize(32)
                // Keys are random: small pages keep a commit from rewriting many documents beside the changed one.
                .pageSplitSize(4 * 1024)
                .open();
        if (store.getMapNames().isEmpty()) {
            store.setStoreVersion(FORMAT);
        } else if (store.getStoreVersion() != FORMAT) {
            store.closeImmediately();
            throw new StackException("The documents in " + directory
                    + " were written by an earlier version and cannot be read. Remove the data directory (documents and"
                    + " topics belong together) and bring the data in again.");
        }
        // Free space of replaced pages at once, or every commit makes the file longer for 45 seconds.
        store.setRetentionTime(0);
        return store;
    }

    /** The address without a database name, for example {@code mongodb://127.0.0.1:27017}. */
    public String baseUri() {
        return "mongodb://127.0.0.1:" + port;
    }

    @Override
    public String description() {
        return "mongo on 127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
