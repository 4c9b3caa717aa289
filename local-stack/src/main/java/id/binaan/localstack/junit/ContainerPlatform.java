package id.binaan.localstack.junit;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * Apache Kafka and a MongoDB replica set in containers. An outage is a paused container: clients meet silence rather than
 * a refused connection, and the address stays.
 */
final class ContainerPlatform implements Platform {

    private final KafkaContainer kafka = new KafkaContainer("apache/kafka:4.1.1")
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
            .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
    private final MongoDBContainer mongo = new MongoDBContainer("mongo:8.0").withReplicaSet();

    private ContainerPlatform() {}

    static ContainerPlatform start() {
        var platform = new ContainerPlatform();
        platform.mongo.start();
        platform.kafka.start();
        return platform;
    }

    @Override
    public String name() {
        return "containers";
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public String mongoBaseUri() {
        return "mongodb://" + mongo.getHost() + ":" + mongo.getMappedPort(27017);
    }

    @Override
    public void stopKafka() {
        pause(kafka);
    }

    @Override
    public void startKafka() {
        resume(kafka);
    }

    @Override
    public void stopMongo() {
        pause(mongo);
    }

    @Override
    public void startMongo() {
        resume(mongo);
    }

    @Override
    public void close() {
        kafka.stop();
        mongo.stop();
    }

    private static void pause(GenericContainer<?> container) {
        if (!isPaused(container)) {
            DockerClientFactory.lazyClient()
                    .pauseContainerCmd(container.getContainerId())
                    .exec();
        }
    }

    private static void resume(GenericContainer<?> container) {
        if (isPaused(container)) {
            DockerClientFactory.lazyClient()
                    .unpauseContainerCmd(container.getContainerId())
                    .exec();
        }
    }

    private static boolean isPaused(GenericContainer<?> container) {
        return Boolean.TRUE.equals(
                container.getCurrentContainerInfo().getState().getPaused());
    }
}
