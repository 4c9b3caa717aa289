package id.binaan.registry.slice;

import static id.binaan.registry.slice.Bodies.MANDAU;
import static id.binaan.registry.slice.Bodies.draft;
import static id.binaan.registry.slice.Bodies.map;
import static id.binaan.registry.slice.Bodies.with;
import static id.binaan.registry.slice.User.ENUMERATOR;
import static id.binaan.registry.slice.User.OPERATOR;
import static id.binaan.registry.slice.User.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody sees the records of their region, as if there were no others. */
class RowScopeTest extends RegistrySlice {

    private List<String> listed(User user, String place) {
        return done(as(user).get("/businesses?limit=200&place=" + place)).texts("items", "id");
    }

    @Nested
    class ASupervisorOfBantan {
        @ParameterizedTest
        @ValueSource(strings = {"", "/history", "/events"})
        void findsNoRecordOfMandau(String part) {
            String id = business(OPERATOR, with(draft(), "location", map("village", MANDAU)));
            assertThat(as(SUPERVISOR).get("/businesses/{id}" + part, id).status())
                    .isEqualTo(404);
            assertThat(as(OPERATOR).get("/businesses/{id}" + part, id).status()).isEqualTo(200);
        }

        @Test
        void listsNoneEither() {
            String mandau = business(OPERATOR, with(draft(), "location", map("village", MANDAU)));
            String bantan = business(OPERATOR, with(draft(), "location", map("village", "14.03.02.2001")));
            assertThat(listed(SUPERVISOR, MANDAU)).isEmpty();
            assertThat(listed(SUPERVISOR, "14.03.02.2001")).contains(bantan);
            assertThat(listed(OPERATOR, MANDAU)).contains(mandau);
        }

        @Test
        void isNotTheOneOfACodeThatBeginsAlike() {
            String id = business(OPERATOR, with(draft(), "location", map("village", "14.03.10.2007")));
            User ofOne = SUPERVISOR.named("supervisor-1", "14.03.1");
            assertThat(as(ofOne).get("/businesses/{id}", id).status()).isEqualTo(404);
        }
    }

    @Nested
    class ARecordWithoutAVillage {
        @Test
        void isForHoldersOfTheDistrict() {
            String id = business(OPERATOR, map("name", "Usaha tanpa alamat"));
            assertThat(as(SUPERVISOR).get("/businesses/{id}", id).status()).isEqualTo(404);
            assertThat(as(User.FACILITATOR).get("/businesses/{id}", id).status())
                    .isEqualTo(200);
        }

        @Test
        void isListedToItsAuthor() {
            User author = ENUMERATOR.named("enumerator-placeless", "14.03.02");
            String id = business(author, map("name", "Usaha keliling"));
            assertThat(done(as(author).get("/businesses")).texts("items", "id")).containsExactly(id);
            assertThat(as(author).get("/businesses/{id}", id).status()).isEqualTo(200);
        }
    }

    @Nested
    class AnEnumerator {
        @Test
        void seesTheirOwnDraftsOnly() {
            User other = ENUMERATOR.named("enumerator-lain", "14.03.02");
            String own = business(ENUMERATOR, with(draft(), "location", map("village", "14.03.02.2003")));
            String foreign = business(other, with(draft(), "location", map("village", "14.03.02.2003")));
            assertThat(listed(ENUMERATOR, "14.03.02.2003")).contains(own).doesNotContain(foreign);
            assertThat(as(ENUMERATOR).get("/businesses/{id}", foreign).status()).isEqualTo(404);
            assertThat(as(ENUMERATOR)
                            .seen(7)
                            .post("/businesses/" + foreign + "/correcting", map("brand", "X"))
                            .status())
                    .isEqualTo(404);
            assertThat(as(ENUMERATOR)
                            .seen(1)
                            .post("/businesses/" + foreign + "/submitting", map())
                            .status())
                    .isEqualTo(404);
        }
    }
}
