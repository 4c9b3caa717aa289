package id.binaan.kit.operations;

import static id.binaan.kit.example.Actions.byRina;
import static id.binaan.kit.example.Actions.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.binaan.contracts.Topics;
import id.binaan.kit.aggregate.AggregateStore;
import id.binaan.kit.example.AdjustableClock;
import id.binaan.kit.example.ExampleService;
import id.binaan.kit.example.Http;
import id.binaan.kit.example.KitTest;
import id.binaan.kit.example.Stall;
import id.binaan.kit.example.TopicReader;
import id.binaan.kit.outbox.Relay;
import id.binaan.kit.outbox.RelayState;
import id.binaan.kit.topic.TopicKeeper;
import id.binaan.localstack.junit.Platform;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A service is ready when its events flow, and alive whatever becomes of its broker. */
@KitTest
class HealthTest {
    private static final String READINESS = "/actuator/health/readiness";
    private static final String LIVENESS = "/actuator/health/liveness";

    @LocalServerPort
    int port;

    @Autowired
    AggregateStore<Stall> stalls;

    @Autowired
    RelayState relayState;

    @Autowired
    Relay relay;

    @Autowired
    AdjustableClock clock;

    @Test
    void itIsReadyWhileBrokerAndStoreAnswerWhoeverAsks() {
        await().untilAsserted(() ->
                assertThat(Http.anonymous(port).get(READINESS).status()).isEqualTo(200));
    }

    @Test
    void otherFiguresAreForAdminsOnly() {
        assertThat(Http.anonymous(port).get("/actuator/prometheus").status()).isEqualTo(401);
        assertThat(Http.as(port, "operator").get("/actuator/prometheus").status())
                .isEqualTo(403);
        assertThat(Http.as(port, "admin").get("/actuator/prometheus").raw().body())
                .contains("binaan_outbox_pending", "binaan_parked_events", "binaan_projection_sequence_gap");
    }

    @Test
    void withoutBrokerItStaysAliveAndIsNotReadyAfterAMinute(Platform platform) {
        platform.stopKafka();
        try {
            String id = newId();
            Stall stall = Stall.named(id, "Kue");
            stalls.save(stall, stall.registered(), byRina());
            await().atMost(Duration.ofSeconds(30)).until(() -> relayState.failingSince() != null);
            assertThat(Http.anonymous(port).get(READINESS).status()).isEqualTo(200);

            clock.setForward(Duration.ofSeconds(61));

            assertThat(Http.anonymous(port).get(READINESS).status()).isEqualTo(503);
            assertThat(Http.anonymous(port).get(LIVENESS).status()).isEqualTo(200);
            assertThat(Http.as(port, "operator")
                            .post("/api/v1/stalls", "{\"name\": \"Kue\"}")
                            .status())
                    .isEqualTo(201);
        } finally {
            clock.setForward(Duration.ZERO);
            platform.startKafka();
            relay.stop();
            relay.start();
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> relayState.failingSince() == null);
        assertThat(Http.anonymous(port).get(READINESS).status()).isEqualTo(200);
    }

    @Test
    void withATopicOfAnotherShapeItIsNotReadyAndPublishesNothing(Platform platform) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(Topics.COOPERATIVE.name(), 3, (short) 1)
                            .configs(Topics.COOPERATIVE.settings())))
                    .all()
                    .get();
        }
        try (var refused = ExampleService.start(
                "binaan.service=refused",
                "spring.mongodb.uri=" + platform.mongoUri("refused"),
                "example.topics=cooperative",
                "spring.cloud.function.definition=")) {
            Http there =
                    Http.anonymous(refused.getEnvironment().getRequiredProperty("local.server.port", Integer.class));

            await().until(() -> refused.getBean(TopicKeeper.class).refusal() != null);

            assertThat(refused.getBean(TopicKeeper.class).refusal()).contains("has 3 partitions, not 6");
            assertThat(there.get(READINESS).status()).isEqualTo(503);
            assertThat(there.get(LIVENESS).status()).isEqualTo(200);
            await().during(Duration.ofSeconds(1))
                    .until(() -> TopicReader.read(Topics.COOPERATIVE).isEmpty());
        }
    }
}
