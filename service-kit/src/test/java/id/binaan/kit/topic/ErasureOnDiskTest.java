package id.binaan.kit.topic;

import static id.binaan.kit.example.Actions.byRina;
import static id.binaan.kit.example.Actions.newId;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import id.binaan.contracts.Topics;
import id.binaan.kit.aggregate.AggregateStore;
import id.binaan.kit.example.ExampleService;
import id.binaan.kit.example.Listing;
import id.binaan.localstack.junit.BinaanPlatform;
import id.binaan.localstack.junit.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.record.FileRecords;
import org.apache.kafka.common.record.Record;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;

/** An erased value leaves the broker's disk: tombstone, compaction, and heartbeats that keep a quiet topic rolling. */
@BinaanPlatform
class ErasureOnDiskTest {
    private static final String NAME = "Keripik Rahasia Zulaikha";

    @Test
    void anErasedValueIsGoneFromTheSegmentsThoughNothingElseHappens(Platform platform) throws Exception {
        assumeThat(platform.name()).isEqualTo("embedded");
        cleanSoon(platform);
        try (var service = ExampleService.start(
                "binaan.service=listings",
                "spring.mongodb.uri=" + platform.mongoUri("listings"),
                "example.topics=directory",
                "spring.cloud.function.definition=",
                "binaan.relay.heartbeat-every=1s",
                "binaan.topics.overrides[segment.ms]=1000",
                "binaan.topics.overrides[max.compaction.lag.ms]=1000",
                "binaan.topics.overrides[file.delete.delay.ms]=100")) {
            AggregateStore<Listing> listings = service.<AggregateStore<Listing>>getBeanProvider(
                            ResolvableType.forClassWithGenerics(AggregateStore.class, Listing.class))
                    .getObject();
            String id = newId();
            Listing listing = Listing.of(id, NAME);
            listings.save(listing, listing.listed(), byRina());
            await().ignoreExceptions()
                    .untilAsserted(() -> assertThat(onDisk()).anyMatch(value -> value.contains(NAME)));

            listings.save(listing, listing.withdraw(), byRina());

            await().atMost(Duration.ofSeconds(40))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(onDisk()).isNotEmpty().noneMatch(value -> value.contains(NAME)));
        }
    }

    /** The broker's cleaner rests for 15 seconds between two looks; that is not what is tested here. */
    private static void cleanSoon(Platform platform) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
            admin.incrementalAlterConfigs(Map.of(
                            new ConfigResource(ConfigResource.Type.BROKER, ""),
                            List.of(new AlterConfigOp(
                                    new ConfigEntry("log.cleaner.backoff.ms", "200"), AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }
    }

    /** All values of the topic in all its segment files, also those about to be deleted. */
    private static List<String> onDisk() {
        List<String> values = new ArrayList<>();
        for (Path file : segments()) {
            values.addAll(values(file));
        }
        return values;
    }

    /** Closing the records would cut the file to the size it had when it was opened, and the broker still writes. */
    private static List<String> values(Path file) {
        List<String> values = new ArrayList<>();
        try {
            FileRecords records = FileRecords.open(file.toFile(), false);
            try {
                for (Record record : records.records()) {
                    if (record.hasValue()) {
                        byte[] value = new byte[record.valueSize()];
                        record.value().get(value);
                        values.add(new String(value, UTF_8));
                    }
                }
            } finally {
                records.closeHandlers();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }

    private static List<Path> segments() {
        String platform = "binaan-test-" + ProcessHandle.current().pid() + "-";
        try (Stream<Path> files = Files.walk(Path.of("target"), 4)) {
            return files.filter(file -> file.toString().contains(platform))
                    .filter(file -> file.getParent().getFileName().toString().startsWith(Topics.DIRECTORY.name() + "-"))
                    .filter(file -> file.getFileName().toString().matches("\\d+\\.log.*"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
