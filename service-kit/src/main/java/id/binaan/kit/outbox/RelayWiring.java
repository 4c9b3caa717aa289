package id.binaan.kit.outbox;

import id.binaan.contracts.envelope.Topic;
import id.binaan.kit.aggregate.AggregateStores;
import id.binaan.kit.failpoint.FailPoints;
import id.binaan.kit.privacy.Vault;
import id.binaan.kit.topic.OwnedTopics;
import id.binaan.kit.topic.TopicKeeper;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts the relay together. Outboxes and publisher can be replaced, which only tests of the tests do. */
@Configuration(proxyBeanMethods = false)
public class RelayWiring {

    @Bean
    @ConditionalOnMissingBean
    Outboxes outboxes(MongoOperations mongo, AggregateStores stores) {
        return new MongoOutboxes(mongo, stores);
    }

    @Bean
    EventLog eventLog(MongoOperations mongo, Clock clock) {
        return new EventLog(mongo, clock);
    }

    @Bean(destroyMethod = "")
    @ConditionalOnMissingBean
    EventPublisher eventPublisher(
            @Value("${binaan.service}") String service,
            @Value("${binaan.kafka.bootstrap-servers}") String bootstrapServers,
            RelaySettings settings,
            OwnedTopics owned,
            Vault vault,
            Clock clock) {
        List<Topic> topics = owned.topics();
        return new KafkaEventPublisher(service, bootstrapServers, settings.producer(), topics, vault, clock);
    }

    @Bean
    Relay relay(
            WakeQueue queue,
            Outboxes outboxes,
            EventPublisher publisher,
            EventLog log,
            MongoOperations mongo,
            AggregateStores stores,
            RelaySettings settings,
            FailPoints failPoints,
            Clock clock,
            RelayState state,
            TopicKeeper topics) {
        Lease lease = new Lease(mongo, UUID.randomUUID().toString(), settings.lease(), clock);
        return new Relay(
                new RelayParts(queue, outboxes, publisher, log, lease, stores, settings, failPoints, clock, state),
                topics::ready);
    }
}
