package id.binaan.kit.operations;

import static id.binaan.kit.example.Actions.newId;
import static id.binaan.kit.example.Messages.figures;
import static id.binaan.kit.example.Messages.poll;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.kit.consume.Consumers;
import id.binaan.kit.example.Figures;
import id.binaan.kit.example.Http;
import id.binaan.kit.example.KitTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** One answer says how events fare in a service, to those who look after it. */
@KitTest
class OperationsTest {
    private static final String OPERATIONS = "/api/v1/operations";

    @LocalServerPort
    int port;

    @Autowired
    Consumers consumers;

    @Test
    void itCountsWhatIsParkedForEachGroup() {
        Figures quiet = new Figures();
        Figures troubled = new Figures();
        consumers.of(quiet);
        consumers.of(troubled).accept(poll(figures(newId(), 1, 13), figures(newId(), 1, 13)));

        var answer = Http.as(port, "operator").get(OPERATIONS);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(group(answer.body(), quiet.group()).path("parked").asLong()).isZero();
        assertThat(group(answer.body(), troubled.group()).path("parked").asLong())
                .isEqualTo(2);
        assertThat(answer.body().path("outbox").path("unpublishable").isInt()).isTrue();
        assertThat(answer.raw().body()).doesNotContain("capital", "payload");
    }

    @Test
    void othersAreRefused() {
        assertThat(Http.as(port, "admin").get(OPERATIONS).status()).isEqualTo(200);
        for (String role : new String[] {"enumerator", "supervisor", "head", "partner"}) {
            assertThat(Http.as(port, role).get(OPERATIONS).status()).isEqualTo(403);
        }
    }

    private static JsonNode group(JsonNode body, String name) {
        return body.path("groups")
                .valueStream()
                .filter(group -> group.path("group").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
