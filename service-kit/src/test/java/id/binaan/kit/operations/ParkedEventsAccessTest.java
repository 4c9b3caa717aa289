package id.binaan.kit.operations;

import static id.binaan.kit.example.Actions.newId;
import static id.binaan.kit.example.Messages.figures;
import static id.binaan.kit.example.Messages.poll;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.kit.consume.Consumers;
import id.binaan.kit.example.Figures;
import id.binaan.kit.example.Http;
import id.binaan.kit.example.KitTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

/** Admins see and settle parked events; the message itself only with the right and a purpose, which is noted. */
@KitTest
class ParkedEventsAccessTest {
    private static final String PARKED = "/api/v1/parked-events";

    @LocalServerPort
    int port;

    @Autowired
    Consumers consumers;

    @Autowired
    MongoOperations mongo;

    private final Figures projection = new Figures();
    private Http admin;
    private String id;

    @BeforeEach
    void twoParkedEvents() {
        consumers.of(projection).accept(poll(figures(newId(), 1, 13), figures(newId(), 1, 13)));
        admin = Http.as(port, "admin");
        id = admin.get(PARKED + "?group=" + projection.group())
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    @Test
    void onlyAdminsAreLetIn() {
        for (String role : new String[] {"operator", "supervisor", "head", "integrator"}) {
            Http other = Http.as(port, role);
            assertThat(other.get(PARKED).status()).isEqualTo(403);
            assertThat(other.post(PARKED + "/replaying", "{}").status()).isEqualTo(403);
            assertThat(other.post(address("replaying"), "{}").status()).isEqualTo(403);
            assertThat(other.post(address("discarding"), "{\"reason\": \"x\"}").status())
                    .isEqualTo(403);
            assertThat(other.get(address("payload")).status()).isEqualTo(403);
        }
    }

    @Test
    void theListShowsMetadataAndCauseButNoValue() {
        var answer = admin.get(PARKED + "?limit=1&group=" + projection.group());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("items").size()).isEqualTo(1);
        assertThat(answer.body().path("next").asString()).isEqualTo(id);
        assertThat(answer.body().path("items").path(0).path("kind").asString()).isEqualTo("FAILED");
        assertThat(answer.raw().body()).doesNotContain("capital", "payload");
    }

    @Test
    void aDiscardWithoutAReasonIs422() {
        assertThat(admin.post(address("discarding"), "{}").status()).isEqualTo(422);
    }

    @Test
    void aReplayThatFailsAgainIs409() {
        var answer = admin.post(address("replaying"), "{}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().path("code").asString()).isEqualTo("parked.failed-again");
    }

    @Nested
    class ThePayload {
        @Test
        void needsAPurpose() {
            var answer = Http.as(port, "admin", "operator").get(address("payload"));

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body().path("code").asString()).isEqualTo("purpose.missing");
        }

        @Test
        void needsAPurposeThatIsKnown() {
            var answer = Http.as(port, "admin", "operator")
                    .with("Binaan-Purpose", "CURIOSITY")
                    .get(address("payload"));

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body().path("code").asString()).isEqualTo("purpose.unknown");
        }

        @Test
        void needsTheRightToReadPersonalDataBesides() {
            var answer = admin.with("Binaan-Purpose", "INVESTIGATION").get(address("payload"));

            assertThat(answer.status()).isEqualTo(403);
            assertThat(noted()).isEmpty();
        }

        @Test
        void isShownWithBothAndTheReadIsNoted() {
            var answer = Http.as(port, "admin", "operator")
                    .with("Binaan-Purpose", "INVESTIGATION")
                    .get(address("payload"));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body().path("value").asString()).contains("\"capital\":13");
            assertThat(noted()).singleElement().satisfies(note -> {
                assertThat(note.getString("actor")).isEqualTo("admin-1");
                assertThat(note.getString("purpose")).isEqualTo("INVESTIGATION");
            });
        }
    }

    private Iterable<Document> noted() {
        return mongo.getCollection("access_log")
                .find(new Document("recordId", id))
                .into(new ArrayList<>());
    }

    private String address(String last) {
        return PARKED + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8) + "/" + last;
    }
}
