package id.binaan.kit.config;

import com.mongodb.WriteConcern;
import id.binaan.contracts.EventCodec;
import id.binaan.kit.aggregate.AggregateStores;
import id.binaan.kit.aggregate.Commands;
import id.binaan.kit.consume.ConsumerHealth;
import id.binaan.kit.consume.ConsumerWiring;
import id.binaan.kit.consume.Consumers;
import id.binaan.kit.consume.MongoProjectionStore;
import id.binaan.kit.consume.ParkedEvents;
import id.binaan.kit.consume.ProjectionStore;
import id.binaan.kit.consume.Replaying;
import id.binaan.kit.failpoint.FailPoints;
import id.binaan.kit.history.History;
import id.binaan.kit.ids.Ids;
import id.binaan.kit.operations.OperationsWiring;
import id.binaan.kit.operations.ReadinessIndicator;
import id.binaan.kit.outbox.EventLog;
import id.binaan.kit.outbox.Outboxes;
import id.binaan.kit.outbox.RelaySettings;
import id.binaan.kit.outbox.RelayState;
import id.binaan.kit.outbox.RelayWiring;
import id.binaan.kit.outbox.WakeQueue;
import id.binaan.kit.privacy.AccessLog;
import id.binaan.kit.privacy.BlindIndex;
import id.binaan.kit.privacy.Keys;
import id.binaan.kit.privacy.Sealer;
import id.binaan.kit.privacy.Vault;
import id.binaan.kit.security.PersonalData;
import id.binaan.kit.security.SecurityConfiguration;
import id.binaan.kit.security.SecuritySettings;
import id.binaan.kit.stored.Dates;
import id.binaan.kit.topic.OwnedTopics;
import id.binaan.kit.topic.TopicKeeper;
import id.binaan.kit.topic.TopicSettings;
import id.binaan.kit.web.WebConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import tools.jackson.databind.ObjectMapper;

/** The kit for a service: everything in it that is a bean. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
@EnableConfigurationProperties({RelaySettings.class, TopicSettings.class, SecuritySettings.class})
@Import({
    RelayWiring.class,
    ConsumerWiring.class,
    SecurityConfiguration.class,
    WebConfiguration.class,
    OperationsWiring.class
})
public class KitAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MongoCustomConversions mongoCustomConversions() {
        return MongoCustomConversions.create(
                adapter -> adapter.bigDecimal(MongoCustomConversions.BigDecimalRepresentation.STRING)
                        .registerConverters(Dates.converters()));
    }

    /** What is acknowledged must survive a fail-over: every write waits for the majority, whatever the address says. */
    @Bean
    MongoClientSettingsBuilderCustomizer majorityWrites() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY);
    }

    @Bean
    @ConditionalOnMissingBean
    FailPoints failPoints() {
        return point -> {};
    }

    @Bean
    Ids ids(Clock clock) {
        return new Ids(clock);
    }

    @Bean
    @ConditionalOnMissingBean
    Keys keys(@Value("${binaan.keys.directory}") Path directory) {
        return Keys.read(directory);
    }

    @Bean
    Vault vault(Keys keys) {
        return keys.vault();
    }

    @Bean
    BlindIndex blindIndex(Keys keys) {
        return keys.blindIndex();
    }

    @Bean
    Sealer sealer(Keys keys) {
        return new Sealer(keys.vault(), keys.blindIndex());
    }

    @Bean
    EventCodec eventCodec() {
        return new EventCodec();
    }

    @Bean
    WakeQueue wakeQueue() {
        return new WakeQueue();
    }

    @Bean
    RelayState relayState(MeterRegistry meters, WakeQueue queue, Clock clock) {
        return new RelayState(meters, queue, clock);
    }

    @Bean
    AggregateStores aggregateStores(
            MongoOperations mongo, EventCodec codec, Vault vault, WakeQueue queue, FailPoints failPoints) {
        return new AggregateStores(mongo, codec, vault, queue, failPoints);
    }

    @Bean
    Commands commands(Ids ids, BlindIndex blindIndex, Clock clock) {
        return new Commands(ids, blindIndex, clock);
    }

    @Bean
    TopicKeeper topicKeeper(
            OwnedTopics owned,
            TopicSettings settings,
            @Value("${binaan.kafka.bootstrap-servers}") String bootstrapServers) {
        return new TopicKeeper(owned.topics(), settings, bootstrapServers);
    }

    @Bean
    @ConditionalOnMissingBean
    ProjectionStore projectionStore(MongoOperations mongo) {
        return new MongoProjectionStore(mongo);
    }

    @Bean
    ParkedEvents parkedEvents(MongoOperations mongo, Vault vault, MeterRegistry meters, Clock clock) {
        return new ParkedEvents(mongo, vault, meters, clock);
    }

    @Bean
    ConsumerHealth consumerHealth(MeterRegistry meters, Clock clock) {
        return new ConsumerHealth(meters, clock);
    }

    @Bean
    AccessLog accessLog(MongoOperations mongo, Clock clock) {
        return new AccessLog(mongo, clock);
    }

    @Bean
    PersonalData personalData(AccessLog log) {
        return new PersonalData(log);
    }

    @Bean
    Replaying replaying(ParkedEvents parked, Consumers consumers, PersonalData personalData) {
        return new Replaying(parked, consumers, personalData);
    }

    @Bean
    History history(EventLog log, Outboxes outboxes, Vault vault, ObjectMapper json) {
        return new History(log, outboxes, vault, json);
    }

    @Bean
    ReadinessIndicator eventsHealthIndicator(
            TopicKeeper topics, RelayState relay, ConsumerHealth consumers, Clock clock) {
        return new ReadinessIndicator(topics, relay, consumers, clock);
    }
}
