package id.binaan.dashboard.search;

import id.binaan.dashboard.DashboardApplication;
import id.binaan.kit.security.RegionScope;
import id.binaan.localstack.junit.Platform;
import id.binaan.localstack.keys.ServiceKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A console with a store and an index of its own, which a test can stop and start again. */
final class Console implements AutoCloseable {
    private final Platform platform;
    private final String service = "console-" + UUID.randomUUID();
    private final Path directory = Files.createTempDirectory("binaan-console");
    final Path index = directory.resolve("index");
    private ConfigurableApplicationContext running;

    Console(Platform platform) throws Exception {
        this.platform = platform;
        RegistryDouble.createTopics(platform.bootstrapServers());
        ServiceKeys.createMissing(directory.resolve("keys"));
        start();
    }

    void start() {
        running = SpringApplication.run(
                DashboardApplication.class,
                "--server.port=0",
                "--binaan.service=" + service,
                "--spring.mongodb.uri=" + platform.mongoUri(service),
                "--binaan.keys.directory=" + directory.resolve("keys/dashboard"),
                "--binaan.search.directory=" + index);
    }

    void stop() {
        running.close();
    }

    <T> T part(Class<T> type) {
        return running.getBean(type);
    }

    int port() {
        return Integer.parseInt(running.getEnvironment().getProperty("local.server.port"));
    }

    List<String> found(String words, String region) {
        return part(BusinessSearch.class)
                .find(BusinessQuery.all().withWords(words), new RegionScope(List.of(region)))
                .hits()
                .stream()
                .map(BusinessHit::name)
                .toList();
    }

    @Override
    public void close() throws IOException {
        stop();
        org.springframework.util.FileSystemUtils.deleteRecursively(directory);
    }
}
