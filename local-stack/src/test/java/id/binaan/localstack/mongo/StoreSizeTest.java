package id.binaan.localstack.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import id.binaan.localstack.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards the file against growing by about 35 KB with every commit: 20,000 rewrites of 200 KB of data made 470 MB, and 1 MB since. */
class StoreSizeTest {

    private static final int REWRITES = 10_000;
    private static final long LIMIT = 20L * 1024 * 1024;

    @TempDir
    private Path directory;

    @Test
    void staysSmallUnderManyRewrites() throws Exception {
        int port = Ports.free();
        try (var store = MongoStore.start(directory, port);
                var client = MongoClients.create(store.baseUri())) {
            var documents = client.getDatabase("size").getCollection("rewritten");
            for (int id = 0; id < 200; id++) {
                documents.insertOne(new Document("_id", id));
            }
            for (int n = 0; n < REWRITES; n++) {
                documents.updateOne(
                        Filters.eq("_id", n % 200),
                        Updates.set("text", (n + "-").repeat(1024).substring(0, 1024)));
            }
            assertThat(Files.size(directory.resolve(MongoStore.FILE))).isLessThan(LIMIT);
        }
    }
}
