package id.binaan.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards DELIVERY section 2: without a commit before the answer, a killed store lost 13 to 18 % of a busy run. */
class KilledStoreTest {

    private final int port = Ports.free();

    @TempDir
    private Path data;

    @Test
    void keepsEveryAcknowledgedSingleWriteUnderEightWriters() throws Exception {
        var acknowledged = new ConcurrentLinkedQueue<Integer>();
        try (var stack = start();
                var client = MongoClients.create(uri())) {
            var documents = client.getDatabase("kill").getCollection("single");
            documents.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            var writers = IntStream.range(0, 8)
                    .mapToObj(writer -> Thread.ofVirtual().start(() -> write(documents, writer, acknowledged)))
                    .toList();
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> acknowledged.size() >= 3_000);
            stack.kill();
            for (var writer : writers) {
                writer.join();
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(3_000);
        try (var stack = start();
                var client = MongoClients.create(uri())) {
            var documents = client.getDatabase("kill").getCollection("single");
            assertThat(ids(documents, Filters.empty())).containsAll(acknowledged);
            var keys = acknowledged.stream().map(id -> "k" + id).toList();
            assertThat(ids(documents, Filters.in("key", keys)))
                    .as("found through the index as well")
                    .containsExactlyInAnyOrderElementsOf(acknowledged);
        }
    }

    @Test
    void keepsEveryAcknowledgedBulkAndUpdate() throws Exception {
        try (var stack = start();
                var client = MongoClients.create(uri())) {
            var documents = client.getDatabase("kill").getCollection("bulk");
            for (int batch = 0; batch < 10; batch++) {
                documents.insertMany(batch(batch));
            }
            documents.updateOne(Filters.eq("_id", 9_999), Updates.set("state", "changed"));
            stack.kill();
        }
        try (var stack = start();
                var client = MongoClients.create(uri())) {
            var documents = client.getDatabase("kill").getCollection("bulk");
            assertThat(documents.countDocuments()).isEqualTo(10_000);
            assertThat(documents.find(Filters.eq("_id", 9_999)).first()).containsEntry("state", "changed");
        }
    }

    private static List<Integer> ids(MongoCollection<Document> documents, Bson filter) {
        return documents
                .find(filter)
                .map(document -> document.getInteger("_id"))
                .into(new ArrayList<>());
    }

    private static void write(MongoCollection<Document> documents, int writer, ConcurrentLinkedQueue<Integer> log) {
        try {
            for (int n = 0; ; n++) {
                int id = writer * 1_000_000 + n;
                documents.insertOne(new Document("_id", id).append("key", "k" + id));
                log.add(id);
            }
        } catch (MongoException e) {
            // The store is gone: this write has no acknowledgement.
        }
    }

    private static List<Document> batch(int batch) {
        return IntStream.range(batch * 1_000, (batch + 1) * 1_000)
                .mapToObj(id -> new Document("_id", id).append("state", "new"))
                .toList();
    }

    private StackProcess start() throws Exception {
        return StackProcess.start(data, "--only", "mongo", "--mongo-port", Integer.toString(port))
                .awaitReady();
    }

    private String uri() {
        return "mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=1500&retryWrites=false";
    }
}
