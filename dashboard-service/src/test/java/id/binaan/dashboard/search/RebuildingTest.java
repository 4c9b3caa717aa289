package id.binaan.dashboard.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.kit.security.RegionScope;
import id.binaan.localstack.junit.BinaanPlatform;
import id.binaan.localstack.junit.Platform;
import id.binaan.localstack.junit.TestTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Read model and index are made anew while people search and events come in, and nothing is lost. */
@BinaanPlatform
class RebuildingTest {
    private static final String VILLAGE = "14.03.12.2001";

    private RegistryDouble registry;
    private Console console;

    @BeforeEach
    void start(Platform platform) throws Exception {
        console = new Console(platform);
        registry = new RegistryDouble(platform.bootstrapServers());
    }

    @AfterEach
    void stop() throws Exception {
        registry.close();
        console.close();
    }

    private RestTestClient http(String role) {
        return RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + console.port() + "/api/v1/read-models/rebuilding")
                .defaultHeader(
                        HttpHeaders.AUTHORIZATION, "Bearer " + TestTokens.of(role, List.of(role), List.of("14.03")))
                .build();
    }

    private long total(String words) {
        return console.part(BusinessSearch.class)
                .find(BusinessQuery.all().withWords(words), new RegionScope(List.of(VILLAGE)))
                .total();
    }

    private void untilDone() {
        SearchSlice.eventually()
                .until(() -> !console.part(Rebuilding.class).status().running());
        assertThat(console.part(Rebuilding.class).status().phase()).isEqualTo(RebuildingStatus.Phase.DONE);
    }

    @Test
    void eventsThatComeMeanwhileAreInItAndSearchAnswersAllTheTime() throws Exception {
        List<BusinessState> first = new ArrayList<>();
        for (int number = 0; number < 1_000; number++) {
            first.add(BusinessState.in(VILLAGE, "Purnama " + number));
        }
        registry.publishes(first);
        SearchSlice.eventually().until(() -> total("purnama") == 1_000);

        AtomicBoolean publishing = new AtomicBoolean(true);
        CompletableFuture<Integer> published = CompletableFuture.supplyAsync(() -> {
            int count = 0;
            while (publishing.get()) {
                first.get(count % 1_000).name = "Purnama Berganti";
                registry.publishes(List.of(first.get(count % 1_000), BusinessState.in(VILLAGE, "Purnama Tambahan")));
                count++;
            }
            return count;
        });
        for (int time = 0; time < 2; time++) {
            console.part(Rebuilding.class).start();
            SearchSlice.eventually().until(() -> {
                assertThat(total("purnama")).isGreaterThanOrEqualTo(1_000);
                return !console.part(Rebuilding.class).status().running();
            });
            assertThat(console.part(Rebuilding.class).status().phase()).isEqualTo(RebuildingStatus.Phase.DONE);
        }
        publishing.set(false);
        int count = published.get();
        SearchSlice.eventually().untilAsserted(() -> {
            assertThat(total("tambahan")).isEqualTo(count);
            assertThat(total("berganti")).isEqualTo(Math.min(count, 1_000));
            assertThat(total("purnama")).isEqualTo(1_000 + count);
        });
        for (BusinessState business : first) {
            assertThat(console.part(BusinessSearch.class)
                            .get(business.id, new RegionScope(List.of(VILLAGE)), 0)
                            .orElseThrow()
                            .hit()
                            .name())
                    .isEqualTo(business.name);
        }
    }

    @Test
    void whatTheReadModelLostComesBackFromTheTopics() {
        BusinessState business = BusinessState.in(VILLAGE, "Purnama Kembali");
        registry.publishes(business);
        SearchSlice.eventually().until(() -> total("purnama kembali") == 1);
        MongoOperations mongo = console.part(MongoOperations.class);
        mongo.getCollection("businesses_1").deleteOne(new Document("_id", business.id.toString()));
        assertThat(console.part(BusinessSearch.class).get(business.id, new RegionScope(List.of(VILLAGE)), 0))
                .isEmpty();

        http("admin").post().exchange().expectStatus().isAccepted();
        untilDone();

        assertThat(console.part(BusinessSearch.class).get(business.id, new RegionScope(List.of(VILLAGE)), 0))
                .isPresent();
        assertThat(total("purnama kembali")).isEqualTo(1);
        assertThat(mongo.getCollectionNames()).contains("businesses_2").doesNotContain("businesses_1", "persons_1");

        console.stop();
        console.start();
        assertThat(total("purnama kembali")).isEqualTo(1);
    }

    @Test
    void onlyAnAdminMayAskForIt() {
        http("operator").post().exchange().expectStatus().isForbidden();
        http("operator").get().exchange().expectStatus().isForbidden();
        http("admin")
                .get()
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.phase")
                .isEqualTo("NEVER");
    }
}
