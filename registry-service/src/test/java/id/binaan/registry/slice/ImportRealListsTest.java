package id.binaan.registry.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two lists as governments published them come in whole: every row is accounted for, and again nothing changes. */
class ImportRealListsTest extends RegistrySlice {
    private static final Path LISTS = Path.of(System.getProperty("binaan.root"), "..", "shared", "data", "umkm");

    @Test
    void ownersWithTheirProductsFromTheFishList() throws IOException {
        JsonNode run = imported("ikm_olahan_ikan_probolinggo.csv");
        accounted(run, 68);
        assertThat(run.get("created").asLong()).isEqualTo(68);
        assertThat(run.get("warned").asLong())
                .as("all lie outside the district")
                .isEqualTo(68);
        JsonNode again = imported("ikm_olahan_ikan_probolinggo.csv");
        accounted(again, 68);
        assertThat(again.get("unchanged").asLong()).isEqualTo(68);
        String report = calls().get("/" + run.get("id").asString() + "/report").text();
        assertThat(report.lines().count()).isGreaterThan(68);
        assertThat(report)
                .contains("rusak", "luar Kabupaten Bengkalis", "NIK pemilik")
                .doesNotContain("{0}", "{1}");
    }

    @Test
    void thousandsOfRowsFromTheCityList() throws IOException {
        JsonNode run = imported("ukm_jakarta_2014_utara_barat.csv");
        accounted(run, 6_567);
        assertThat(run.get("rejected").asLong()).isZero();
        JsonNode again = imported("ukm_jakarta_2014_utara_barat.csv");
        accounted(again, 6_567);
        assertThat(again.get("unchanged").asLong()).isEqualTo(6_567);
        assertThat(again.get("created").asLong() + again.get("updated").asLong())
                .isZero();
    }

    private JsonNode imported(String file) throws IOException {
        Path list = LISTS.resolve(file);
        Assumptions.assumeTrue(Files.exists(list), "the list is not beside the project: " + file);
        return calls().done(calls().upload(file, Files.readAllBytes(list), Map.of()));
    }

    private ImportCalls calls() {
        return new ImportCalls(port, User.OPERATOR);
    }

    private static void accounted(JsonNode run, long rows) {
        assertThat(run.get("rows").asLong()).isEqualTo(rows);
        assertThat(run.get("created").asLong()
                        + run.get("updated").asLong()
                        + run.get("unchanged").asLong()
                        + run.get("rejected").asLong())
                .isEqualTo(rows);
    }
}
