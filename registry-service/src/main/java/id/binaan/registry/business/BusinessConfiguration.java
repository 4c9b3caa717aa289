package id.binaan.registry.business;

import id.binaan.contracts.Topics;
import id.binaan.kit.aggregate.AggregateStores;
import id.binaan.kit.aggregate.Commands;
import id.binaan.kit.consume.Consumers;
import id.binaan.kit.digest.DigestSource;
import id.binaan.kit.ids.Ids;
import id.binaan.reference.kbli.KbliCatalogue;
import id.binaan.reference.region.Regions;
import id.binaan.registry.person.Persons;
import id.binaan.registry.scale.ScaleRules;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.messaging.Message;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
class BusinessConfiguration {

    @Bean
    Businesses businesses(AggregateStores stores) {
        return new Businesses(stores);
    }

    @Bean
    DigestSource businessDigest(Businesses businesses) {
        return () -> businesses.store().digest(Topics.BUSINESS);
    }

    @Bean
    DigestSource financeDigest(Businesses businesses) {
        return () -> businesses.store().digest(Topics.FINANCE);
    }

    @Bean
    RegistryNumbers registryNumbers(MongoOperations mongo, Clock clock) {
        return new RegistryNumbers(mongo, clock);
    }

    @Bean
    RecordingBusinesses recordingBusinesses(
            Businesses businesses,
            Persons persons,
            Regions regions,
            KbliCatalogue catalogue,
            ScaleRules rules,
            RegistryNumbers numbers,
            Ids ids,
            Clock clock,
            Commands commands) {
        return new RecordingBusinesses(
                businesses,
                persons,
                new BusinessForm(regions, catalogue, clock, ids::next),
                rules,
                numbers,
                new AutomaticCheck(businesses, persons),
                commands);
    }

    @Bean
    Consumer<Message<List<byte[]>>> ownersBusinesses(
            Consumers consumers, Businesses businesses, Persons persons, Clock clock) {
        return consumers.of(new OwnersBusinesses(businesses, persons, clock));
    }
}
