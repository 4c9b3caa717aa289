package id.binaan.dashboard.search;

import id.binaan.dashboard.readmodel.Progress;
import id.binaan.dashboard.readmodel.ReadModel;
import id.binaan.dashboard.readmodel.Refilling;
import id.binaan.dashboard.search.index.SearchStores;
import id.binaan.dashboard.search.index.WordAnalyzer;
import id.binaan.reference.kbli.KbliCatalogue;
import id.binaan.reference.region.Regions;
import java.io.IOException;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the search together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class SearchConfiguration {
    private static final WordAnalyzer WORDS = new WordAnalyzer();
    private static final Hits HITS = new Hits();

    @Bean
    BusinessIndex businessIndex(ReadModel readModel, Regions regions, KbliCatalogue activities, SearchSettings settings)
            throws IOException {
        return new BusinessIndex(
                readModel,
                new BusinessDocuments(WORDS, new Titles(regions, activities), HITS),
                new SearchStores(settings.directory(), WORDS, ListQueries.byLastChange()));
    }

    @Bean
    Rebuilding rebuilding(Refilling refilling, BusinessIndex index, Clock clock) {
        return new Rebuilding(refilling, index, clock);
    }

    @Bean
    IndexUpkeep indexUpkeep(BusinessIndex index, Progress progress, Rebuilding rebuilding, Clock clock) {
        return new IndexUpkeep(index, progress, rebuilding, clock);
    }

    @Bean
    BusinessSearch businessSearch(BusinessIndex index, ReadModel readModel, IndexUpkeep upkeep) {
        return new BusinessSearch(index, readModel, upkeep, new ListQueries(WORDS), HITS);
    }
}
