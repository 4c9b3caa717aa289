package id.binaan.registry.slice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an operator sees of lists on their way in: columns with samples, earlier runs, rows in words. */
class ImportsListTest extends RegistrySlice {
    private static final String HEADER = "nama usaha,nama pemilik,nik,alamat,desa,kecamatan,angka\n";

    private ImportCalls calls() {
        return new ImportCalls(port, User.OPERATOR);
    }

    private ImportCalls.Reply upload(String name, String rows, Map<String, String> fields) {
        return calls().upload(name, (HEADER + rows).getBytes(UTF_8), fields);
    }

    private Document business(String name) {
        return mongo.getCollection("businesses")
                .find(new Document("details.name", name))
                .first();
    }

    @Nested
    class Columns {
        @Test
        void keepTheirSamplesWithLongNumbersMasked() {
            String id = upload(
                            "m.csv",
                            "Usaha M,Rohani,1403025708850004,Jl. M,Kelapapati,Bengkalis,1403025708850005\n",
                            Map.of("hold", "true"))
                    .body()
                    .get("id")
                    .asString();
            String seen = calls().get("/" + id).text();
            assertThat(seen)
                    .contains("Usaha M", "1403**********04", "1403**********05")
                    .doesNotContain("1403025708850004", "1403025708850005");
        }
    }

    @Nested
    class ADryRun {
        @Test
        void canBeTakenInForGood() {
            ImportCalls.Reply accepted = upload(
                    "n.csv",
                    "Usaha N,Ani,,Jl. N,Kelapapati,Bengkalis,\n,,,Jl. O,Kelapapati,Bengkalis,\n",
                    Map.of("dryRun", "true"));
            String id = calls().done(accepted).get("id").asString();
            assertThat(business("Usaha N")).isNull();
            calls().post("/" + id + "/starting?dryRun=false", "{}");
            JsonNode real = calls().done(accepted);
            assertThat(real.get("dryRun").asBoolean()).isFalse();
            assertThat(real.get("created").asLong()).isEqualTo(1);
            assertThat(real.get("rows").asLong()).isEqualTo(2);
            assertThat(business("Usaha N")).isNotNull();
            assertThat(calls().get("/" + id + "/rows?all=true").body().get("items"))
                    .hasSize(2);
        }
    }

    @Nested
    class ARunThatWasReal {
        @Test
        void isNotStartedAgain() {
            ImportCalls.Reply accepted = upload("o.csv", "Usaha O,Ani,,Jl. O,Kelapapati,Bengkalis,\n", Map.of());
            String id = calls().done(accepted).get("id").asString();
            assertThat(calls().post("/" + id + "/starting?dryRun=true", "{}")
                            .body()
                            .get("state")
                            .asString())
                    .isEqualTo("DONE");
            assertThat(calls().get("/" + id).body().get("dryRun").asBoolean()).isFalse();
        }
    }

    @Nested
    class Rows {
        @Test
        void areToldInWordsAPartAtATime() {
            StringBuilder rows = new StringBuilder();
            for (int row = 0; row < 5; row++) {
                rows.append("Usaha P %d,Ani,,Jl. P %d,Kelapapati,Bengkalis,\n".formatted(row, row));
                rows.append(",,,Jl. Q,Kelapapati,Bengkalis,\n");
            }
            String id = calls().done(upload("p.csv", rows.toString(), Map.of()))
                    .get("id")
                    .asString();
            List<Long> seen = new ArrayList<>();
            String after = "0";
            while (after != null) {
                JsonNode part =
                        calls().get("/" + id + "/rows?limit=2&after=" + after).body();
                part.get("items").forEach(row -> {
                    seen.add(row.get("row").asLong());
                    assertThat(row.get("problems").get(0).get("reason").asString())
                            .contains("kosong");
                });
                after = part.get("next").isNull() ? null : part.get("next").asString();
            }
            assertThat(seen).containsExactly(3L, 5L, 7L, 9L, 11L);
        }
    }

    @Nested
    class EarlierRuns {
        @Test
        void areListedNewestFirstAPartAtATime() {
            List<String> uploaded = new ArrayList<>();
            for (int run = 0; run < 3; run++) {
                uploaded.add(upload("q" + run + ".csv", "Usaha Q,Ani,,Jl. Q,Kelapapati,Bengkalis,\n", Map.of())
                        .body()
                        .get("id")
                        .asString());
            }
            JsonNode first = calls().get("?limit=2").body();
            JsonNode second = calls().get("?limit=1&cursor=" + first.get("next").asString())
                    .body();
            assertThat(List.of(
                            first.get("items").get(0).get("id").asString(),
                            first.get("items").get(1).get("id").asString(),
                            second.get("items").get(0).get("id").asString()))
                    .isEqualTo(uploaded.reversed());
        }
    }
}
