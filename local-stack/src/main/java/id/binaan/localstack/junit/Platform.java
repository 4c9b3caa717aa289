package id.binaan.localstack.junit;

/** A Kafka broker and a MongoDB server for tests; each can be taken away and comes back with its address and its data. */
public interface Platform extends AutoCloseable {

    /** {@code embedded} or {@code containers}. */
    String name();

    String bootstrapServers();

    /** The store's address without a database, for example {@code mongodb://127.0.0.1:40123}. */
    String mongoBaseUri();

    default String mongoUri(String database) {
        return mongoBaseUri() + "/" + database;
    }

    void stopKafka();

    void startKafka();

    void stopMongo();

    void startMongo();

    @Override
    void close();
}
