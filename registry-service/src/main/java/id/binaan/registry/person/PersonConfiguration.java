package id.binaan.registry.person;

import id.binaan.contracts.Topics;
import id.binaan.kit.aggregate.AggregateStores;
import id.binaan.kit.aggregate.Commands;
import id.binaan.kit.digest.DigestSource;
import id.binaan.kit.privacy.Sealer;
import id.binaan.reference.region.Regions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

    @Bean
    Persons persons(AggregateStores stores, Sealer sealer) {
        return new Persons(stores, sealer);
    }

    @Bean
    DigestSource personDigest(Persons persons) {
        return () -> persons.store().digest(Topics.PERSON);
    }

    @Bean
    PersonViews personViews(Sealer sealer) {
        return new PersonViews(sealer);
    }

    @Bean
    RecordingPersons recordingPersons(Persons persons, Sealer sealer, Regions regions, Clock clock, Commands commands) {
        return new RecordingPersons(persons, new PersonForm(sealer, regions, clock), commands);
    }
}
