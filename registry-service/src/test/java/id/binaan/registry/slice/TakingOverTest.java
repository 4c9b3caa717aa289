package id.binaan.registry.slice;

import static id.binaan.registry.slice.Bodies.map;
import static id.binaan.registry.slice.User.ENUMERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.LegalForm;
import id.binaan.kit.aggregate.Action;
import id.binaan.kit.ids.Ids;
import id.binaan.registry.business.Business;
import id.binaan.registry.business.BusinessDetails;
import id.binaan.registry.business.Businesses;
import id.binaan.registry.business.Circumstances;
import id.binaan.registry.business.Place;
import id.binaan.registry.scale.ScaleRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft that nobody typed belongs to whoever first corrects it. */
class TakingOverTest extends RegistrySlice {

    @Autowired
    Businesses businesses;

    @Autowired
    ScaleRules rules;

    @Autowired
    Ids ids;

    private String imported() {
        Place place = new Place("14.03.02.2005", "14.03.02", "14.03", null, false, null, null, null, null, null);
        BusinessDetails details = new BusinessDetails(
                "Usaha dari daftar",
                null,
                LegalForm.UNKNOWN,
                null,
                List.of(),
                place,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                BusinessStatus.UNKNOWN,
                null,
                null,
                null);
        String id = ids.next().toString();
        LocalDate today = LocalDate.of(2026, 1, 5);
        Business draft = Business.record(
                id,
                new Business.Origin("UMKM-1403-2026-" + id.substring(28), "IMPORT", "key-" + id, "import:1", 1L),
                details,
                new Circumstances(null, List.of(), rules.on(today).orElseThrow()));
        assertThat(businesses.recordAll(List.of(draft), Action.by("import:1", Instant.now(), null), today))
                .isEmpty();
        return id;
    }

    @Test
    void itsCorrectorIsItsAuthorFromThenOn() {
        String id = imported();
        User first = ENUMERATOR.named("enumerator-pertama", "14.03.02");
        User second = ENUMERATOR.named("enumerator-kedua", "14.03.02");
        assertThat(done(as(second).get("/businesses?limit=200")).texts("items", "id"))
                .contains(id);
        done(as(first).seen(1).post("/businesses/" + id + "/correcting", map("brand", "Merek")));
        assertThat(done(as(first).get("/businesses/{id}", id))
                        .body()
                        .path("author")
                        .asString())
                .isEqualTo("enumerator-pertama");
        assertThat(as(second).get("/businesses/{id}", id).status()).isEqualTo(404);
        assertThat(done(as(second).get("/businesses?limit=200")).texts("items", "id"))
                .doesNotContain(id);
    }

    @Test
    void aCorrectionThatChangesNothingTakesNothingOver() {
        String id = imported();
        done(as(ENUMERATOR).seen(1).post("/businesses/" + id + "/correcting", map("name", "Usaha dari daftar")));
        assertThat(done(as(ENUMERATOR).get("/businesses/{id}", id))
                        .body()
                        .path("author")
                        .asString())
                .isEqualTo("import:1");
    }
}
