package id.binaan.registry.slice;

import static id.binaan.registry.slice.Bodies.complete;
import static id.binaan.registry.slice.Bodies.draft;
import static id.binaan.registry.slice.Bodies.map;
import static id.binaan.registry.slice.Bodies.with;
import static id.binaan.registry.slice.User.ENUMERATOR;
import static id.binaan.registry.slice.User.HEAD;
import static id.binaan.registry.slice.User.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.contracts.Topics;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A business begins as a draft that says what it still lacks, and every change of it is told. */
class BusinessRecordingTest extends RegistrySlice {

    @Test
    void aDraftNamesWhatIsMissing() {
        Answer made = done(as(ENUMERATOR).post("/businesses", draft()));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.headers().getLocation()).asString().endsWith("/api/v1/businesses/" + made.id());
        assertThat(made.body()
                        .path("sequences")
                        .path("binaan.registry.business.v1/" + made.id())
                        .asLong())
                .isEqualTo(1);
        Answer read = done(as(ENUMERATOR).get("/businesses/{id}", made.id()));
        assertThat(read.body().path("state").asString()).isEqualTo("DRAFT");
        assertThat(read.body().path("registryNumber").asString()).matches("UMKM-1403-\\d{4}-\\d{6}");
        assertThat(read.texts("missing"))
                .contains("business.owner", "business.kbli", "business.premises", "finance.capital")
                .doesNotContain("business.name", "business.location.village");
    }

    @Test
    void aBusinessWithNeitherNameNorOwnerIsNone() {
        Answer refused = as(ENUMERATOR).post("/businesses", map("premises", "HOME"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields()).containsExactly("name");
    }

    @Test
    void aSecondOneWithTheSameNibIsAConflictThatNamesTheField() {
        Map<String, Object> body = with(draft(), "nib", Bodies.nib());
        done(as(ENUMERATOR).post("/businesses", body));
        long before = count("businesses");
        Answer refused = as(ENUMERATOR).post("/businesses", body);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.fields()).containsExactly("nib");
        assertThat(count("businesses")).isEqualTo(before);
    }

    @Test
    void anOwnerMustBeRecorded() {
        Answer refused =
                as(ENUMERATOR).post("/businesses", with(draft(), "ownerId", "019a5c3e-7d10-7a42-9c55-3f1b8a6d0e21"));
        assertThat(refused.fields()).containsExactly("ownerId");
        assertThat(refused.codes()).containsExactly("business.owner-unknown");
    }

    @Test
    void anEnumeratorRecordsInTheirOwnRegionOnly() {
        Answer refused = as(ENUMERATOR).post("/businesses", with(draft(), "location", map("village", Bodies.MANDAU)));
        assertThat(refused.fields()).containsExactly("location.village");
        assertThat(refused.codes()).containsExactly("location.outside-your-region");
    }

    @Nested
    class Correcting {
        @Test
        void keepsWhatIsNotNamed() {
            String id = business(ENUMERATOR, complete(owner()));
            done(as(ENUMERATOR).seen(1).post("/businesses/" + id + "/correcting", map("brand", "Selat")));
            Document details = stored("businesses", id).get("details", Document.class);
            assertThat(details.getString("name")).isEqualTo("Keripik Selat Jaya");
            assertThat(details.getList("products", Document.class)).hasSize(1);
            assertThat(details.getList("figures", Document.class)).hasSize(1);
        }

        @Test
        void keepsOfAYearWhatIsNotNamed() {
            String id = business(ENUMERATOR, complete(owner()));
            Map<String, Object> capital = map("finance", List.of(map("year", 2025, "capital", "20 juta")));
            done(as(ENUMERATOR).seen(1).post("/businesses/" + id + "/correcting", capital));
            Document year = stored("businesses", id)
                    .get("details", Document.class)
                    .getList("figures", Document.class)
                    .getFirst();
            assertThat(year.getLong("capital")).isEqualTo(20_000_000);
            assertThat(year.getLong("annualSales")).isEqualTo(120_000_000);
        }

        @Test
        void keepsAProductByItsIdAndTakesNoForeignOne() {
            String id = business(ENUMERATOR, complete(owner()));
            String product = done(as(ENUMERATOR).get("/businesses/{id}", id))
                    .body()
                    .path("details")
                    .path("products")
                    .path(0)
                    .path("id")
                    .asString();
            Map<String, Object> renamed = map("products", List.of(map("id", product, "name", "Keripik ubi manis")));
            done(as(ENUMERATOR).seen(1).post("/businesses/" + id + "/correcting", renamed));
            String other = business(ENUMERATOR, draft());
            Answer refused = as(ENUMERATOR).seen(1).post("/businesses/" + other + "/correcting", renamed);
            assertThat(refused.fields()).containsExactly("products[0].id");
        }

        @Test
        void ofAnOldVersionIsRefusedAndChangesNothing() {
            String id = business(ENUMERATOR, draft());
            done(as(ENUMERATOR).seen(1).post("/businesses/" + id + "/correcting", map("brand", "A")));
            Document before = stored("businesses", id);
            Answer refused = as(ENUMERATOR).seen(1).post("/businesses/" + id + "/correcting", map("brand", "B"));
            assertThat(refused.status()).isEqualTo(412);
            assertThat(refused.body()
                            .path("current")
                            .path("details")
                            .path("brand")
                            .asString())
                    .isEqualTo("A");
            assertThat(stored("businesses", id).get("details")).isEqualTo(before.get("details"));
        }
    }

    @Nested
    class WhatHappened {
        @Test
        void isToldNewestFirstAndTheAuditChainHolds() {
            String id = business(ENUMERATOR, draft());
            done(as(ENUMERATOR).seen(1).post("/businesses/" + id + "/correcting", map("brand", "Selat")));
            Answer history = done(as(ENUMERATOR).get("/businesses/{id}/history", id));
            assertThat(history.texts("", "type"))
                    .containsExactly(
                            "id.binaan.registry.business.corrected.v1", "id.binaan.registry.business.registered.v1");
            assertThat(history.texts("", "actor")).containsOnly("enumerator");
            assertThat(done(as(OPERATOR).get("/businesses/{id}/audit", id))
                            .body()
                            .path("intact")
                            .asBoolean())
                    .isTrue();
        }

        @Test
        void anEntryThatWasTamperedWithBreaksTheChain() {
            String id = business(ENUMERATOR, draft());
            done(as(ENUMERATOR).seen(1).post("/businesses/" + id + "/correcting", map("brand", "Selat")));
            String entry = "registry.business.v1:" + id + ":2";
            eventually().until(() -> stored("event_log", entry) != null);
            mongo.getCollection("event_log")
                    .updateOne(
                            new Document("_id", entry), new Document("$set", new Document("log.actor", "orang lain")));
            Answer audit = done(as(HEAD).get("/businesses/{id}/audit", id));
            assertThat(audit.body().path("intact").asBoolean()).isFalse();
            assertThat(audit.body().path("firstBroken").asLong()).isEqualTo(2);
        }

        @Test
        void isReadAfterASequence() {
            String id = business(ENUMERATOR, draft());
            done(as(ENUMERATOR).seen(1).post("/businesses/" + id + "/correcting", map("brand", "Selat")));
            Answer events = done(as(User.INTEGRATOR).get("/businesses/{id}/events?after=1", id));
            assertThat(events.texts("", "sequence")).containsExactly("2");
            assertThat(events.body()
                            .get(0)
                            .path("data")
                            .path("business")
                            .path("brand")
                            .asString())
                    .isEqualTo("Selat");
            assertThat(events.body().get(0).has("log")).isFalse();
        }

        @Test
        void isPublishedAsItIsRead() {
            String id = business(ENUMERATOR, complete(owner()));
            var message = published(Topics.BUSINESS, id, 1).getFirst();
            Answer events = done(as(OPERATOR).get("/businesses/{id}/events", id));
            assertThat(events.body().get(0).path("data")).isEqualTo(message.value());
        }
    }

    @Test
    void theListIsReadPageByPage() {
        User enumerator = ENUMERATOR.named("enumerator-pages", "14.03.02");
        List<String> made =
                List.of(business(enumerator, draft()), business(enumerator, draft()), business(enumerator, draft()));
        Answer first = done(as(enumerator).get("/businesses?limit=2"));
        Answer second = done(as(enumerator)
                .get("/businesses?limit=2&cursor={c}", first.body().path("next").asString()));
        assertThat(first.texts("items", "id")).isEqualTo(made.subList(0, 2));
        assertThat(second.texts("items", "id")).isEqualTo(made.subList(2, 3));
        assertThat(second.body().path("next").isNull()).isTrue();
        assertThat(done(as(enumerator).get("/businesses?state=VALID")).texts("items"))
                .isEmpty();
        assertThat(done(as(enumerator).get("/businesses?place=14.03.02.2005")).texts("items"))
                .hasSize(3);
    }
}
