package id.binaan.registry.slice;

import static id.binaan.registry.slice.Bodies.MANDAU;
import static id.binaan.registry.slice.Bodies.draft;
import static id.binaan.registry.slice.Bodies.map;
import static id.binaan.registry.slice.Bodies.nib;
import static id.binaan.registry.slice.Bodies.person;
import static id.binaan.registry.slice.Bodies.with;
import static id.binaan.registry.slice.User.ENUMERATOR;
import static id.binaan.registry.slice.User.OPERATOR;
import static id.binaan.registry.slice.User.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A number finds its record for those who may see the record, and for nobody else. */
class FindingByNumberTest extends RegistrySlice {

    @Nested
    class ANib {
        @Test
        void findsItsBusinessHoweverItIsTyped() {
            String nib = nib();
            String id = business(OPERATOR, with(draft(), "nib", nib));
            String spaced = nib.substring(0, 4) + " " + nib.substring(4);
            assertThat(done(as(SUPERVISOR).post("/businesses/finding", map("nib", spaced)))
                            .body()
                            .get(0)
                            .get("id")
                            .asString())
                    .isEqualTo(id);
        }

        @Test
        void findsNothingElsewhere() {
            String nib = nib();
            business(OPERATOR, with(with(draft(), "nib", nib), "location", map("village", MANDAU)));
            assertThat(done(as(SUPERVISOR).post("/businesses/finding", map("nib", nib)))
                            .body())
                    .isEmpty();
        }

        @Test
        void thatIsNoneFindsNothing() {
            assertThat(done(as(OPERATOR).post("/businesses/finding", map("nib", "bukan NIB")))
                            .body())
                    .isEmpty();
            assertThat(done(as(OPERATOR).post("/businesses/finding", map())).body())
                    .isEmpty();
        }
    }

    @Nested
    class ANik {
        @Test
        void findsItsPersonMasked() {
            Map<String, Object> person = person();
            String id = done(as(ENUMERATOR).post("/persons", person)).id();
            var found = done(as(SUPERVISOR).post("/persons/finding", map("nik", person.get("nik"))));
            assertThat(found.body().get(0).get("id").asString()).isEqualTo(id);
            assertThat(found.body().toString()).doesNotContain((String) person.get("nik"));
        }

        @Test
        void findsNothingElsewhere() {
            Map<String, Object> person = with(person(), "domicile", MANDAU);
            done(as(OPERATOR).post("/persons", person));
            assertThat(done(as(SUPERVISOR).post("/persons/finding", map("nik", person.get("nik"))))
                            .body())
                    .isEmpty();
        }
    }
}
