package id.binaan.registry.intake;

import id.binaan.kit.ids.Ids;
import id.binaan.kit.privacy.BlindIndex;
import id.binaan.kit.privacy.Sealer;
import id.binaan.kit.privacy.Vault;
import id.binaan.kit.web.Texts;
import id.binaan.reference.kbli.KbliCatalogue;
import id.binaan.reference.region.Regions;
import id.binaan.registry.business.Businesses;
import id.binaan.registry.business.RegistryNumbers;
import id.binaan.registry.person.Persons;
import id.binaan.registry.scale.ScaleRules;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.ObjectMapper;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    Imports imports(MongoOperations mongo, Clock clock) {
        return new Imports(mongo, UUID.randomUUID().toString(), clock);
    }

    @Bean
    Uploads uploads(MongoOperations mongo, Vault vault) {
        return new Uploads(mongo, vault);
    }

    @Bean
    Previews previews(Uploads uploads, ObjectMapper json) {
        return new Previews(uploads, json);
    }

    @Bean
    ImportWorker importWorker(
            Imports imports,
            Uploads uploads,
            Sealer sealer,
            BlindIndex blindIndex,
            Regions regions,
            KbliCatalogue catalogue,
            BatchIntake intake,
            Clock clock) {
        return new ImportWorker(imports, uploads, new RowReader(sealer, blindIndex, regions, catalogue), intake, clock);
    }

    @Bean
    BatchIntake batchIntake(
            Businesses businesses, Persons persons, RegistryNumbers numbers, ScaleRules rules, Clock clock) {
        return new BatchIntake(businesses, persons, numbers, rules, clock);
    }

    @Bean
    ImportingLists importingLists(
            Imports imports,
            Uploads uploads,
            Previews previews,
            ImportWorker worker,
            Texts texts,
            Ids ids,
            BlindIndex blindIndex,
            Clock clock) {
        return new ImportingLists(imports, uploads, previews, worker, texts, ids, blindIndex, clock);
    }

    @Bean
    ImportReport importReport(Imports imports, Texts texts) {
        return new ImportReport(imports, texts);
    }
}
