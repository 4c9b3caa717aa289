package id.binaan.localstack.junit;

import id.binaan.localstack.Ports;
import id.binaan.localstack.QuietLogs;
import id.binaan.localstack.kafka.KafkaBroker;
import id.binaan.localstack.mongo.MongoStore;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Broker and store inside the test's own JVM, on free ports and in a directory that is gone afterwards. */
public final class EmbeddedPlatform implements Platform {

    private final Path directory;
    private final int kafkaPort = Ports.free();
    private final int mongoPort = Ports.free();
    private @Nullable KafkaBroker kafka;
    private @Nullable MongoStore mongo;

    private EmbeddedPlatform(Path directory) {
        this.directory = directory;
    }

    public static EmbeddedPlatform start() {
        QuietLogs.apply();
        var platform = new EmbeddedPlatform(TestDirectories.create());
        platform.startMongo();
        platform.startKafka();
        return platform;
    }

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + kafkaPort;
    }

    @Override
    public String mongoBaseUri() {
        return "mongodb://127.0.0.1:" + mongoPort;
    }

    @Override
    public synchronized void startKafka() {
        if (kafka == null) {
            kafka = KafkaBroker.start(directory.resolve("kafka"), kafkaPort);
        }
    }

    @Override
    public synchronized void stopKafka() {
        if (kafka != null) {
            kafka.close();
            kafka = null;
        }
    }

    @Override
    public synchronized void startMongo() {
        if (mongo == null) {
            mongo = MongoStore.start(directory.resolve("mongo"), mongoPort);
        }
    }

    @Override
    public synchronized void stopMongo() {
        if (mongo != null) {
            mongo.close();
            mongo = null;
        }
    }

    @Override
    public void close() {
        stopKafka();
        stopMongo();
        TestDirectories.delete(directory);
    }
}
