package id.binaan.registry;

import id.binaan.contracts.Topics;
import id.binaan.kit.topic.OwnedTopics;
import id.binaan.reference.kbli.KbliCatalogue;
import id.binaan.reference.region.Regions;
import id.binaan.registry.scale.ScaleRules;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all features of the registry share: its topics and the reference data. */
@Configuration(proxyBeanMethods = false)
class RegistryConfiguration {

    @Bean
    OwnedTopics ownedTopics() {
        return new OwnedTopics(List.of(Topics.PERSON, Topics.BUSINESS, Topics.FINANCE));
    }

    @Bean
    Regions regions() {
        return Regions.load();
    }

    @Bean
    KbliCatalogue kbliCatalogue() {
        return new KbliCatalogue();
    }

    @Bean
    ScaleRules scaleRules() {
        return ScaleRules.load();
    }
}
