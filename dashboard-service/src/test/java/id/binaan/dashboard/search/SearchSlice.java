package id.binaan.dashboard.search;

import static org.awaitility.Awaitility.await;

import id.binaan.kit.security.RegionScope;
import id.binaan.localstack.junit.BinaanPlatform;
import id.binaan.localstack.junit.Platform;
import id.binaan.reference.region.RegionLevel;
import id.binaan.reference.region.Regions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** One console for all tests of search in this JVM; each test has a village of its own and sees nothing else. */
@BinaanPlatform
abstract class SearchSlice {
    /** Bantan and Mandau are for tests that name their places, the other two for consoles of their own. */
    private static final Set<String> RESERVED = Set.of("14.03.02", "14.03.09", "14.03.11", "14.03.12");

    private static final List<String> VILLAGES = Regions.load().all().stream()
            .filter(region -> region.level() == RegionLevel.VILLAGE)
            .map(region -> region.code().value())
            .filter(code -> !RESERVED.contains(code.substring(0, 8)))
            .toList();
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static Console console;
    static RegistryDouble registry;

    String village;

    @BeforeAll
    static void start(Platform platform) throws Exception {
        synchronized (SearchSlice.class) {
            if (console == null) {
                console = new Console(platform);
                Runtime.getRuntime().addShutdownHook(new Thread(SearchSlice::closeQuietly));
            }
        }
        registry = new RegistryDouble(platform.bootstrapServers());
    }

    private static void closeQuietly() {
        try {
            org.springframework.util.FileSystemUtils.deleteRecursively(console.index);
        } catch (java.io.IOException e) {
            // the directory for temporary files is cleaned by others
        }
    }

    @AfterAll
    static void disconnect() {
        registry.close();
    }

    @BeforeEach
    void takeVillage() {
        village = VILLAGES.get(NEXT.getAndIncrement());
    }

    static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50));
    }

    static BusinessSearch search() {
        return console.part(BusinessSearch.class);
    }

    final RegionScope here() {
        return scope(village);
    }

    static RegionScope scope(String... codes) {
        return new RegionScope(List.of(codes));
    }

    /** Publishes a business of this test's village. */
    final BusinessState published(String name) {
        BusinessState business = BusinessState.in(village, name);
        registry.publishes(business);
        return business;
    }

    /** Waits until searches see that many in the village. */
    final void untilHere(int total) {
        eventually().until(() -> search().find(BusinessQuery.all(), here()).total() == total);
    }

    final BusinessPage page(BusinessQuery query) {
        return search().find(query, here());
    }

    final List<String> names(BusinessQuery query) {
        return page(query).hits().stream().map(BusinessHit::name).toList();
    }

    final List<String> found(String words) {
        return names(BusinessQuery.all().withWords(words));
    }
}
