package id.binaan.dashboard;

import id.binaan.kit.topic.OwnedTopics;
import id.binaan.reference.kbli.KbliCatalogue;
import id.binaan.reference.region.Regions;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all pages share: the reference data. The console owns no topic. */
@Configuration(proxyBeanMethods = false)
class DashboardConfiguration {

    @Bean
    OwnedTopics ownedTopics() {
        return new OwnedTopics(List.of());
    }

    @Bean
    Regions regions() {
        return Regions.load();
    }

    @Bean
    KbliCatalogue kbliCatalogue() {
        return new KbliCatalogue();
    }
}
