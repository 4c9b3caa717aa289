package id.binaan.localstack.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import id.binaan.localstack.Ports;
import id.binaan.localstack.StackException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Collections and indexes of our own answer as MongoDB does, also after the store was closed and opened. */
class StoreQueriesTest {

    @TempDir
    private Path directory;

    private MongoStore store;
    private MongoClient client;
    private MongoCollection<Document> records;

    @BeforeEach
    void open() {
        int port = Ports.free();
        store = MongoStore.start(directory, port);
        client = MongoClients.create(store.baseUri());
        records = client.getDatabase("queries").getCollection("records");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    private void closeAndOpen() {
        close();
        open();
    }

    private static Document record(Object id, int version) {
        return new Document("_id", id).append("version", version);
    }

    @Nested
    class ById {
        @Test
        void finds_what_is_asked_for_and_nothing_else() {
            records.insertMany(
                    IntStream.range(0, 50).mapToObj(n -> record("r" + n, n)).toList());
            Document known = new Document("$in", List.of("r7", "r49", "unknown", "r7"));
            closeAndOpen();
            assertThat(ids(new Document("_id", "r7"))).containsExactly("r7");
            assertThat(ids(new Document("_id", "unknown"))).isEmpty();
            assertThat(ids(new Document("_id", known))).containsExactlyInAnyOrder("r7", "r49");
            assertThat(ids(new Document("_id", known).append("version", 49))).containsExactly("r49");
            assertThat(ids(new Document("_id", "r7").append("version", 8))).isEmpty();
            assertThat(ids(new Document("_id", new Document("$gte", "r48")))).contains("r48", "r49", "r5");
            assertThat(ids(new Document("_id", new Document("$regex", "^r4.$"))))
                    .hasSize(10);
        }

        @Test
        void numbers_are_one_id_whatever_their_type() {
            records.insertOne(record(5, 1));
            assertThat(records.countDocuments(new Document("_id", 5L))).isEqualTo(1);
            assertThatThrownBy(() -> records.insertOne(record(5.0, 2))).satisfies(StoreQueriesTest::isDuplicate);
        }

        @Test
        void a_document_can_be_an_id() {
            Document id = new Document("group", "g").append("key", 1);
            records.insertOne(record(id, 1));
            closeAndOpen();
            assertThat(records.countDocuments(new Document("_id", id))).isEqualTo(1);
        }

        @Test
        void an_id_is_taken_once() {
            records.insertOne(record("taken", 1));
            assertThatThrownBy(() -> records.insertOne(record("taken", 2))).satisfies(StoreQueriesTest::isDuplicate);
            assertThatThrownBy(() -> records.insertMany(
                            List.of(record("a", 1), record("taken", 3), record("b", 1)),
                            new InsertManyOptions().ordered(false)))
                    .hasMessageContaining("E11000");
            assertThat(ids(new Document())).containsExactlyInAnyOrder("a", "b", "taken");
        }
    }

    @Nested
    class WithAnIndexOnIdAndVersion {
        @BeforeEach
        void index() {
            records.createIndex(new Document("_id", 1).append("version", 1), new IndexOptions().unique(true));
            records.insertOne(record("r", 1));
        }

        @Test
        void a_stale_replacement_matches_nothing() {
            assertThat(replace(1, 2)).isEqualTo(1);
            assertThat(replace(1, 3)).isZero();
            closeAndOpen();
            assertThat(replace(2, 3)).isEqualTo(1);
            assertThat(records.find().first()).containsEntry("version", 3);
        }

        @Test
        void a_removed_record_can_come_again() {
            assertThat(records.deleteOne(new Document("_id", "r").append("version", 1))
                            .getDeletedCount())
                    .isEqualTo(1);
            records.insertOne(record("r", 1));
            assertThat(ids(new Document())).containsExactly("r");
        }

        private long replace(int expected, int next) {
            return records.replaceOne(new Document("_id", "r").append("version", expected), record("r", next))
                    .getMatchedCount();
        }
    }

    @Nested
    class WithAnotherUniqueKey {
        @BeforeEach
        void index() {
            records.createIndex(
                    new Document("key", 1), new IndexOptions().unique(true).sparse(true));
            records.insertMany(List.of(record("a", 1).append("key", "k1"), record("b", 1), record("c", 1)));
        }

        @Test
        void it_counts_only_where_it_is_and_is_free_again_when_changed() {
            closeAndOpen();
            assertThatThrownBy(() -> records.insertOne(record("d", 1).append("key", "k1")))
                    .satisfies(StoreQueriesTest::isDuplicate);
            records.updateOne(new Document("_id", "a"), new Document("$set", new Document("key", "k2")));
            records.insertOne(record("d", 1).append("key", "k1"));
            records.updateOne(new Document("_id", "a"), new Document("$unset", new Document("key", "")));
            records.insertOne(record("e", 1).append("key", "k2"));
            Document several = new Document("$in", List.of("k1", "k2", "k3"));
            assertThat(ids(new Document("key", several))).containsExactlyInAnyOrder("d", "e");
        }

        @Test
        void it_holds_for_what_was_there_before() {
            records.insertMany(
                    List.of(record("d", 1).append("other", 1), record("e", 1).append("other", 1)));
            assertThatThrownBy(() -> records.createIndex(new Document("other", 1), new IndexOptions().unique(true)))
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void fields_are_removed_once() {
        records.createIndex(new Document("outbox.since", 1), new IndexOptions().sparse(true));
        records.insertOne(
                record("a", 1).append("outbox", new Document("since", 1)).append("kept", 1));
        Document current = new Document("_id", "a").append("version", 1);
        Document stale = new Document("_id", "a").append("version", 0);
        for (String field : List.of("outbox", "kept")) {
            Document removal = new Document("$unset", new Document(field, ""));
            assertThat(records.updateOne(stale, removal).getMatchedCount()).isZero();
            assertThat(records.updateOne(current, removal).getModifiedCount()).isEqualTo(1);
            assertThat(records.updateOne(current, removal).getModifiedCount()).isZero();
            assertThat(records.updateOne(current, removal).getMatchedCount()).isEqualTo(1);
        }
        closeAndOpen();
        assertThat(records.find().first()).isEqualTo(record("a", 1));
    }

    @Test
    void a_collection_keeps_documents_and_keys_under_another_name() {
        records.createIndex(new Document("key", 1), new IndexOptions().unique(true));
        records.insertOne(record("a", 1).append("key", "k"));
        records.renameCollection(new MongoNamespace("queries", "renamed"));
        closeAndOpen();
        var renamed = client.getDatabase("queries").getCollection("renamed");
        assertThat(renamed.countDocuments(new Document("key", "k"))).isEqualTo(1);
        assertThatThrownBy(() -> renamed.insertOne(record("b", 1).append("key", "k")))
                .satisfies(StoreQueriesTest::isDuplicate);
        assertThat(records.countDocuments()).isZero();
    }

    @Test
    void what_was_dropped_is_gone() {
        records.insertOne(record("a", 1));
        records.drop();
        records.insertOne(record("b", 1));
        closeAndOpen();
        assertThat(ids(new Document())).containsExactly("b");
        client.getDatabase("queries").drop();
        closeAndOpen();
        assertThat(ids(new Document())).isEmpty();
    }

    @Test
    void databases_are_listed_without_reading_what_is_in_them() {
        records.insertMany(
                IntStream.range(0, 20_000).mapToObj(n -> record("r" + n, n)).toList());
        records.createIndex(new Document("version", 1));
        client.getDatabase("another").getCollection("records").insertOne(record("a", 1));
        closeAndOpen();
        assertThat(client.listDatabaseNames()).containsExactly("another", "queries");
        // Reading 20,000 documents for each of these took minutes.
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> IntStream.range(0, 1_000)
                        .forEach(n -> client.listDatabases().first()));
    }

    @Test
    void a_file_of_another_format_is_refused_and_left_as_it_is() {
        records.insertOne(record("a", 1));
        close();
        try (MVStore other = MVStore.open(directory.resolve(MongoStore.FILE).toString())) {
            other.setStoreVersion(1);
        }
        assertThatThrownBy(() -> MongoStore.start(directory, Ports.free()))
                .isInstanceOf(StackException.class)
                .hasMessageContaining(directory.toString());
        try (MVStore other = MVStore.open(directory.resolve(MongoStore.FILE).toString())) {
            assertThat(other.getStoreVersion()).isEqualTo(1);
            other.setStoreVersion(2);
        }
        open();
        assertThat(ids(new Document())).containsExactly("a");
    }

    private List<Object> ids(Document query) {
        List<Object> ids = new ArrayList<>();
        records.find(query).forEach(found -> ids.add(found.get("_id")));
        return ids;
    }

    private static void isDuplicate(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        refused -> assertThat(refused.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY));
    }
}
