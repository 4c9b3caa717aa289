package id.binaan.registry.slice;

import static id.binaan.registry.slice.Bodies.complete;
import static id.binaan.registry.slice.Bodies.map;
import static id.binaan.registry.slice.Bodies.with;
import static id.binaan.registry.slice.User.ENUMERATOR;
import static id.binaan.registry.slice.User.FACILITATOR;
import static id.binaan.registry.slice.User.HEAD;
import static id.binaan.registry.slice.User.INTEGRATOR;
import static id.binaan.registry.slice.User.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.contracts.Topics;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Money travels on a topic of its own, and the scale follows it. */
class FiguresTest extends RegistrySlice {
    private static final String AMOUNT = "987654321";

    private String withSales(String amount) {
        Map<String, Object> year = map("year", 2025, "capital", "15 juta", "annualSales", amount);
        return business(ENUMERATOR, with(complete(owner()), "finance", List.of(year)));
    }

    @Test
    void eachYearIsAKeyOfTheFinanceTopic() {
        String id = withSales(AMOUNT);
        var message = published(Topics.FINANCE, id + ":2025", 1).getFirst();
        assertThat(message.type()).isEqualTo("id.binaan.registry.finance.recorded.v1");
        assertThat(message.value().toString()).contains(AMOUNT);
        assertThat(published(Topics.BUSINESS, id, 1).getFirst().value().toString())
                .doesNotContain(AMOUNT);
    }

    @Test
    void aCorrectionSaysWhichAmountsChanged() {
        String id = withSales(AMOUNT);
        done(as(ENUMERATOR)
                .seen(1)
                .post(
                        "/businesses/" + id + "/correcting",
                        map(
                                "finance",
                                List.of(
                                        map("year", 2025, "annualSales", "2 juta"),
                                        map("year", 2024, "capital", "1 juta")))));
        assertThat(published(Topics.FINANCE, id + ":2025", 2).getLast().type())
                .isEqualTo("id.binaan.registry.finance.corrected.v1");
        assertThat(published(Topics.FINANCE, id + ":2024", 1).getFirst().sequence())
                .isEqualTo(1);
    }

    @Test
    void theLogHoldsThemSealed() {
        String id = withSales(AMOUNT);
        String entry = "registry.finance.v1:" + id + ":2025:1";
        eventually().until(() -> stored("event_log", entry) != null);
        Document logged = stored("event_log", entry);
        assertThat(new String(
                        logged.get("payload", Binary.class).getData(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(AMOUNT, "annualSales");
        assertThat(logged.getBoolean("sealed")).isTrue();
    }

    @Test
    void theScaleFollowsAndItsChangeIsTold() {
        String id = withSales("1 miliar");
        assertThat(published(Topics.BUSINESS, id, 1)
                        .getFirst()
                        .value()
                        .path("business")
                        .path("scale")
                        .path("scale")
                        .asString())
                .isEqualTo("MICRO");
        done(as(ENUMERATOR)
                .seen(1)
                .post(
                        "/businesses/" + id + "/correcting",
                        map("finance", List.of(map("year", 2025, "annualSales", "3 miliar")))));
        var changed = published(Topics.BUSINESS, id, 3).getLast();
        assertThat(changed.type()).isEqualTo("id.binaan.registry.business.scale-changed.v1");
        assertThat(changed.value().path("business").path("scale").path("scale").asString())
                .isEqualTo("SMALL");
    }

    @Nested
    class ForThoseWhoDoNotWorkWithThem {
        @Test
        void theRecordShowsNone() {
            String id = withSales(AMOUNT);
            assertThat(done(as(HEAD).get("/businesses/{id}", id)).body().toString())
                    .doesNotContain(AMOUNT);
            assertThat(done(as(FACILITATOR).get("/businesses/{id}", id)).body().toString())
                    .contains(AMOUNT);
        }

        @Test
        void theHistoryShowsNone() {
            String id = withSales(AMOUNT);
            done(as(ENUMERATOR)
                    .seen(1)
                    .post(
                            "/businesses/" + id + "/correcting",
                            map("finance", List.of(map("year", 2025, "annualSales", "876.543.219")))));
            assertThat(done(as(HEAD).get("/businesses/{id}/history", id)).body().toString())
                    .contains("figures")
                    .doesNotContain(AMOUNT, "876543219");
            assertThat(done(as(SUPERVISOR).get("/businesses/{id}/history", id))
                            .body()
                            .toString())
                    .contains(AMOUNT, "876543219");
        }

        @Test
        void theCatchUpIsRefused() {
            String id = withSales(AMOUNT);
            String path = "/businesses/{id}/events?topic=binaan.registry.finance.v1&key={id}:2025";
            assertThat(as(HEAD).because("FACILITATION").get(path, id, id).status())
                    .isEqualTo(403);
            assertThat(as(INTEGRATOR).because("FACILITATION").get(path, id, id).status())
                    .isIn(403, 404);
            assertThat(as(FACILITATOR).get(path, id, id).code()).isEqualTo("purpose.missing");
            assertThat(done(as(FACILITATOR).because("FACILITATION").get(path, id, id))
                            .body()
                            .toString())
                    .contains(AMOUNT);
        }
    }
}
