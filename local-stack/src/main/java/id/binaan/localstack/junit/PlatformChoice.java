package id.binaan.localstack.junit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;

/** Decides between embedded and containers: {@code binaan.platform} if set, else what this machine can do. */
final class PlatformChoice {

    private PlatformChoice() {}

    static Platform start() {
        return switch (System.getProperty("binaan.platform", "").strip()) {
            case "embedded" -> EmbeddedPlatform.start();
            case "containers" -> Containers.start();
            case "" -> dockerAnswers() ? Containers.start() : EmbeddedPlatform.start();
            default ->
                throw new IllegalArgumentException("binaan.platform is embedded, containers or empty, not "
                        + System.getProperty("binaan.platform"));
        };
    }

    /** Testcontainers complains loudly where there is no engine, so it is asked only if there are signs of one. */
    private static boolean dockerAnswers() {
        boolean signs = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return signs && onClassPath("org.testcontainers.kafka.KafkaContainer") && Containers.available();
    }

    private static boolean onClassPath(String name) {
        try {
            Class.forName(name, false, PlatformChoice.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Separate, so that a class path without Testcontainers loads none of its classes. */
    private static final class Containers {

        static boolean available() {
            return DockerClientFactory.instance().isDockerAvailable();
        }

        static Platform start() {
            return ContainerPlatform.start();
        }
    }
}
