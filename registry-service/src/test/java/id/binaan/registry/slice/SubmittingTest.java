package id.binaan.registry.slice;

import static id.binaan.registry.slice.Bodies.complete;
import static id.binaan.registry.slice.Bodies.draft;
import static id.binaan.registry.slice.Bodies.map;
import static id.binaan.registry.slice.Bodies.person;
import static id.binaan.registry.slice.Bodies.with;
import static id.binaan.registry.slice.User.ENUMERATOR;
import static id.binaan.registry.slice.User.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.contracts.Topics;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Handing a record in runs the automatic check: it passes, or is back with its author with the reasons. */
class SubmittingTest extends RegistrySlice {

    private Answer submit(User by, String id) {
        done(as(by).seen(version(id)).post("/businesses/" + id + "/submitting", map()));
        return done(as(by).get("/businesses/{id}", id));
    }

    private long version(String id) {
        return done(as(OPERATOR).get("/businesses/{id}", id)).version();
    }

    @Test
    void aCompleteRecordIsChecked() {
        String id = business(ENUMERATOR, complete(owner()));
        Answer submitted = submit(ENUMERATOR, id);
        assertThat(submitted.body().path("state").asString()).isEqualTo("AUTO_CHECKED");
        assertThat(submitted.texts("missing")).isEmpty();
        assertThat(published(Topics.BUSINESS, id, 2).getLast().type())
                .isEqualTo("id.binaan.registry.business.submitted.v1");
    }

    @Test
    void anIncompleteOneIsBackWithReasons() {
        String id = business(ENUMERATOR, draft());
        Answer submitted = submit(ENUMERATOR, id);
        assertThat(submitted.body().path("state").asString()).isEqualTo("NEEDS_CORRECTION");
        assertThat(submitted.texts("reasons")).contains("MISSING:business.owner", "MISSING:business.kbli");
        var message = published(Topics.BUSINESS, id, 2).getLast();
        assertThat(message.type()).isEqualTo("id.binaan.registry.business.returned.v1");
        assertThat(message.value().path("reasons").toString()).isEqualTo("[\"MISSING\"]");
    }

    @Test
    void theOwnersConsentIsPartOfIt() {
        String owner = done(as(ENUMERATOR).post("/persons", person())).id();
        String id = business(ENUMERATOR, complete(owner));
        assertThat(submit(ENUMERATOR, id).texts("reasons")).containsExactly("MISSING:owner.consent");
        done(as(ENUMERATOR)
                .seen(done(as(OPERATOR).get("/persons/{id}", owner)).version())
                .post(
                        "/persons/" + owner + "/consent-giving",
                        map("purpose", "DATA_PROCESSING", "givenOn", "2026-01-05")));
        assertThat(submit(ENUMERATOR, id).body().path("state").asString()).isEqualTo("AUTO_CHECKED");
    }

    @Test
    void aRecordOutsideTheDistrictDoesNotPass() {
        String id = business(
                OPERATOR, with(complete(owner()), "location", map("village", "14.08.01.2001", "address", "Siak")));
        assertThat(done(as(OPERATOR).get("/businesses/{id}", id))
                        .body()
                        .path("details")
                        .path("place")
                        .path("outOfArea")
                        .asBoolean())
                .isTrue();
        Answer submitted = submit(OPERATOR, id);
        assertThat(submitted.body().path("state").asString()).isEqualTo("NEEDS_CORRECTION");
        assertThat(submitted.texts("reasons")).containsExactly("OUT_OF_AREA");
    }

    @Test
    void aBusinessWithoutWorkersDoesNotPass() {
        String id = business(ENUMERATOR, with(complete(owner()), "workers", map()));
        assertThat(submit(ENUMERATOR, id).texts("reasons")).containsExactly("NO_WORKERS");
    }

    @Test
    void whatWasHandedInIsNotCorrectedAnyMore() {
        String id = business(ENUMERATOR, complete(owner()));
        submit(ENUMERATOR, id);
        Answer refused = as(ENUMERATOR).seen(2).post("/businesses/" + id + "/correcting", map("brand", "Baru"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("business.not-open");
        assertThat(as(ENUMERATOR)
                        .seen(2)
                        .post("/businesses/" + id + "/submitting", map())
                        .status())
                .isEqualTo(409);
    }

    @Nested
    class ASecondBusinessOfTheOwner {
        private List<String> reviews(Map<String, Object> second) {
            String owner = second.get("ownerId").toString();
            String first = business(ENUMERATOR, complete(owner));
            String id = business(ENUMERATOR, second);
            eventually()
                    .until(() -> stored("persons", owner)
                                    .getList("businesses", Document.class)
                                    .size()
                            == 2);
            Answer submitted = submit(ENUMERATOR, id);
            assertThat(submitted.body().path("state").asString()).isEqualTo("AUTO_CHECKED");
            assertThat(submitted.texts("duplicateReviews", "otherId")).isSubsetOf(first);
            return submitted.texts("duplicateReviews", "reason");
        }

        @Test
        void onTheSamePremisesWithTheSameActivityIsReviewed() {
            assertThat(reviews(complete(owner()))).containsExactly("OWNER_PREMISES_KBLI");
        }

        @Test
        void withAnotherActivityIsAnotherBusiness() {
            Map<String, Object> other =
                    with(complete(owner()), "kbli", List.of(map("code", "10299", "version", "2020", "primary", true)));
            assertThat(reviews(other)).isEmpty();
        }

        @Test
        void onOtherPremisesIsAnotherBusiness() {
            assertThat(reviews(with(complete(owner()), "premises", "MARKET_STALL")))
                    .isEmpty();
        }
    }
}
