package id.binaan.localstack.kafka;

import id.binaan.localstack.Part;
import id.binaan.localstack.Ports;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** Broker and controller of a one-node cluster on the loopback address, with its data in one directory. */
public final class KafkaBroker implements Part {

    private final int port;
    private final KafkaRaftServer server;

    private KafkaBroker(int port, KafkaRaftServer server) {
        this.port = port;
        this.server = server;
    }

    /**
     * Starts the broker and returns when it takes connections.
     *
     * @param directory where topics are kept; formatted if it is new
     * @param port      where clients connect; the controller takes any free port, a new one at each start
     */
    public static KafkaBroker start(Path directory, int port) {
        BrokerDirectory.format(directory);
        var settings = BrokerSettings.of(directory, port, Ports.free());
        var server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        return new KafkaBroker(port, server);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public String description() {
        return "kafka on " + bootstrapServers();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
