package id.binaan.certification;

import static org.awaitility.Awaitility.await;

import id.binaan.localstack.junit.BinaanPlatform;
import id.binaan.localstack.junit.Platform;
import id.binaan.localstack.junit.TestTokens;
import id.binaan.localstack.keys.ServiceKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Certification's copy of the businesses follows the registry and says how far it has come. */
@BinaanPlatform
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BusinessCopyTest {
    private static final String SELAT_BARU = "14.03.02.2005";

    private final String id = UUID.randomUUID().toString();

    @LocalServerPort
    int port;

    @Autowired
    MongoOperations mongo;

    private RegistryDouble registry;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) throws Exception {
        Path keys = Files.createTempDirectory("binaan-keys");
        ServiceKeys.createMissing(keys);
        properties.add(
                "binaan.keys.directory", () -> keys.resolve("certification").toString());
        RegistryDouble.createTopic(System.getProperty("binaan.kafka.bootstrap-servers"));
    }

    @BeforeEach
    void connect(Platform platform) {
        registry = new RegistryDouble(platform.bootstrapServers(), id);
    }

    @AfterEach
    void disconnect() {
        registry.close();
    }

    private RestTestClient.ResponseSpec get(String role, String region, String query) {
        return RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port + "/api/v1/businesses/")
                .defaultHeader(
                        HttpHeaders.AUTHORIZATION, "Bearer " + TestTokens.of(role, List.of(role), List.of(region)))
                .build()
                .get()
                .uri(id + query)
                .exchange();
    }

    private void untilKnown(long sequence) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            Document copy = mongo.getCollection("business_copy")
                    .find(new Document("_id", id))
                    .first();
            return copy != null && copy.toJson().contains("\"seq\": " + sequence);
        });
    }

    @Test
    void itHoldsTheLatestState() {
        registry.publishes(1, "Keripik Selat Jaya", SELAT_BARU);
        registry.publishes(2, "Keripik Selat Baru", SELAT_BARU);
        untilKnown(2);
        get("facilitator", "14.03", "")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.business.name")
                .isEqualTo("Keripik Selat Baru")
                .jsonPath("$.sequence")
                .isEqualTo(2)
                .jsonPath("$.asOf")
                .isEqualTo("2026-01-05T03:00:00Z")
                .jsonPath("$.older")
                .isEqualTo(false);
    }

    @Test
    void itNeverGoesBack() {
        registry.publishes(1, "Pertama", SELAT_BARU);
        registry.publishes(2, "Kedua", SELAT_BARU);
        registry.publishes(1, "Pertama", SELAT_BARU);
        registry.publishes(3, "Ketiga", SELAT_BARU);
        registry.publishes(2, "Kedua", SELAT_BARU);
        untilKnown(3);
        get("head", "14.03", "").expectBody().jsonPath("$.business.name").isEqualTo("Ketiga");
    }

    @Nested
    class AskedForASequence {
        @Test
        void itWaitsAMomentForIt() {
            registry.publishes(1, "Pertama", SELAT_BARU);
            untilKnown(1);
            registry.publishes(2, "Kedua", SELAT_BARU);
            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> get("head", "14.03", "?atLeast=2")
                            .expectBody()
                            .jsonPath("$.older")
                            .isEqualTo(false));
        }

        @Test
        void itSaysWhenItIsOlder() {
            registry.publishes(1, "Pertama", SELAT_BARU);
            untilKnown(1);
            get("head", "14.03", "?atLeast=9")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.older")
                    .isEqualTo(true)
                    .jsonPath("$.sequence")
                    .isEqualTo(1);
        }

        @Test
        void anotherTypeIsAProblemThatNamesIt() {
            get("head", "14.03", "?atLeast=akhir")
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].field")
                    .isEqualTo("atLeast");
        }
    }

    /** The contract has no erasure of a business: what names a person is never on its topic. */
    @Nested
    class AMessageWithoutAValue {
        @Test
        void isParkedAndTheNextOneHealsTheCopy() {
            registry.publishes(1, "Pertama", SELAT_BARU);
            registry.erases(2);
            await().atMost(Duration.ofSeconds(20)).until(() -> parked() == 1);
            get("head", "14.03", "").expectStatus().isOk();
            registry.publishes(3, "Ketiga", SELAT_BARU);
            untilKnown(3);
            await().atMost(Duration.ofSeconds(20)).until(() -> parked() == 0);
        }

        private long parked() {
            return mongo.getCollection("parked_events")
                    .countDocuments(new Document("key", id).append("status", "PARKED"));
        }
    }

    @Nested
    class RowScope {
        @Test
        void isTheRegionOfTheBusiness() {
            registry.publishes(1, "Pertama", SELAT_BARU);
            untilKnown(1);
            get("supervisor", "14.03.02", "").expectStatus().isOk();
            get("supervisor", "14.03.09", "").expectStatus().isNotFound();
            get("supervisor", "14.03.0", "").expectStatus().isNotFound();
        }

        @Test
        void withoutAVillageIsTheDistrict() {
            registry.publishes(1, "Pertama", null);
            untilKnown(1);
            get("supervisor", "14.03.02", "").expectStatus().isNotFound();
            get("operator", "14.03", "").expectStatus().isOk();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"enumerator", "partner", "integrator", "admin"})
    void rolesThatDoNotWorkWithItAreRefused(String role) {
        get(role, "14.03", "").expectStatus().isForbidden();
    }
}
