package id.binaan.kit.example;

import id.binaan.contracts.Topics;
import id.binaan.kit.aggregate.AggregateStore;
import id.binaan.kit.aggregate.AggregateStores;
import id.binaan.kit.aggregate.Commands;
import id.binaan.kit.consume.Consumers;
import id.binaan.kit.consume.ProjectionReader;
import id.binaan.kit.digest.DigestSource;
import id.binaan.kit.outbox.Outboxes;
import id.binaan.kit.privacy.Keys;
import id.binaan.kit.topic.OwnedTopics;
import id.binaan.kit.web.Requests;
import id.binaan.localstack.keys.ServiceKeys;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.messaging.Message;

/** Publishes stalls on the business topic and keepers on the person topic, and keeps copies of both. */
@SpringBootApplication
public class ExampleService {

    /** A further instance beside the shared one; settings as {@code name=value}. */
    public static ConfigurableApplicationContext start(String... settings) {
        String[] arguments =
                Arrays.stream(settings).map(setting -> "--" + setting).toArray(String[]::new);
        return new SpringApplicationBuilder(ExampleService.class).run(arguments);
    }

    @Bean
    OwnedTopics ownedTopics(@Value("${example.topics}") List<String> records) {
        return new OwnedTopics(Topics.ALL.stream()
                .filter(topic -> records.contains(topic.record()))
                .toList());
    }

    @Bean
    Keys keys() {
        Path directory = Path.of("target/test-keys");
        ServiceKeys.createMissing(directory);
        return Keys.read(directory.resolve("registry"));
    }

    @Bean
    AdjustableClock clock() {
        return new AdjustableClock();
    }

    @Bean
    Watch watch() {
        return new Watch();
    }

    @Bean
    Outboxes outboxes(MongoOperations mongo, AggregateStores stores) {
        return new InterruptibleOutboxes(mongo, stores);
    }

    @Bean
    AggregateStore<Stall> stalls(AggregateStores stores) {
        AggregateStore<Stall> store = stores.of(Stall.class);
        store.uniqueKey("number");
        return store;
    }

    @Bean
    AggregateStore<Keeper> keepers(AggregateStores stores) {
        return stores.of(Keeper.class);
    }

    @Bean
    AggregateStore<Listing> listings(AggregateStores stores) {
        return stores.of(Listing.class);
    }

    /** An outage of the store is noticed soon. */
    @Bean
    MongoClientSettingsBuilderCustomizer impatience() {
        return client -> client.applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS));
    }

    @Bean
    StallController stallController(AggregateStore<Stall> stalls, Commands commands, Requests requests) {
        return new StallController(stalls, commands, requests);
    }

    @Bean
    Consumer<Message<List<byte[]>>> stallCopy(Consumers consumers) {
        return consumers.of(new StallCopy());
    }

    @Bean
    ProjectionReader<StallCopy.Copy> stallCopies(Consumers consumers) {
        return consumers.reader(new StallCopy());
    }

    @Bean
    Consumer<Message<List<byte[]>>> keeperCopy(Consumers consumers) {
        return consumers.of(new KeeperCopy());
    }

    @Bean
    ProjectionReader<KeeperCopy.Copy> keeperCopies(Consumers consumers) {
        return consumers.reader(new KeeperCopy());
    }

    @Bean
    DigestSource sentStalls(AggregateStore<Stall> stalls) {
        return () -> stalls.digest(Topics.BUSINESS);
    }

    @Bean
    DigestSource readStalls(Consumers consumers) {
        return consumers.digest(new StallCopy());
    }
}
