package id.binaan.registry.slice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of the rows of a list. */
class ImportingListsTest extends RegistrySlice {
    private static final String HEADER = "nama usaha,nama pemilik,nik,alamat,desa,kecamatan,no hp\n";

    private ImportCalls calls() {
        return new ImportCalls(port, User.OPERATOR);
    }

    private JsonNode run(String name, String content, Map<String, String> fields) {
        return calls().done(calls().upload(name, content.getBytes(UTF_8), fields));
    }

    private Document business(String name) {
        return mongo.getCollection("businesses")
                .find(new Document("details.name", name))
                .first();
    }

    @Nested
    class Rows {
        @Test
        void becomeDraftsWithWhatIsMissingNamed() {
            JsonNode run = run(
                    "a.csv",
                    HEADER + "Kerupuk Laut,Rohani,1403025708850003,Jl. Laut 3,Kelapapati,Bengkalis,081234567890\n",
                    Map.of());
            assertThat(run.get("created").asLong()).isEqualTo(1);
            assertThat(run.get("warned").asLong()).isZero();
            Document stored = business("Kerupuk Laut");
            assertThat(stored.getString("state")).isEqualTo("DRAFT");
            assertThat(stored.getList("scopePath", String.class)).contains("14.03.01.2004");
            String report =
                    calls().get("/" + run.get("id").asString() + "/report").text();
            assertThat(report).contains("modal usaha", "KBLI").doesNotContain("NIK pemilik", "1403025708850003");
        }

        @Test
        void thatNameNothingAreRejectedByNumber() {
            JsonNode run = run(
                    "b.csv",
                    HEADER + "Usaha Satu B,,,Jl. A,Kelapapati,Bengkalis,\n,,,Jl. B,Kelapapati,Bengkalis,\n",
                    Map.of());
            assertThat(run.get("created").asLong()).isEqualTo(1);
            assertThat(run.get("rejected").asLong()).isEqualTo(1);
            assertThat(calls().get("/" + run.get("id").asString() + "/report").text())
                    .contains("3,Ditolak");
        }

        @Test
        void withAWrongNikComeInWithoutItAndAWarning() {
            JsonNode run = run(
                    "c.csv", HEADER + "Usaha NIK Salah,Budi,1403023002900001,Jl. C,Kelapapati,Bengkalis,\n", Map.of());
            assertThat(run.get("warned").asLong()).isEqualTo(1);
            String report =
                    calls().get("/" + run.get("id").asString() + "/report").text();
            assertThat(report).contains("nik.date", "NIK pemilik").doesNotContain("1403023002900001");
        }

        @Test
        void withTooManyFieldsAreRejectedForTheirValuesMayHaveMoved() {
            StringBuilder rows = new StringBuilder();
            for (int row = 1; row <= 20; row++) {
                rows.append("Usaha Tepat %d,Ani,,Jl. D %d,Kelapapati,Bengkalis,\n".formatted(row, row));
            }
            JsonNode run =
                    run("d.csv", HEADER + rows + "Usaha Geser,Ani,,Jl. D,Kelapapati,Bengkalis,,lebih,lagi\n", Map.of());
            assertThat(run.get("rejected").asLong()).isEqualTo(1);
            assertThat(business("Usaha Geser")).isNull();
        }

        @Test
        void withTheSameKeyCountOnce() {
            String row = "Usaha Ganda,Siti,,Jl. E,Kelapapati,Bengkalis,\n";
            JsonNode run = run("e.csv", HEADER + row + row, Map.of());
            assertThat(run.get("created").asLong()).isEqualTo(1);
            assertThat(run.get("unchanged").asLong()).isEqualTo(1);
        }

        @Test
        void ofANewerListUpdateWhatNobodyHasWorkedOn() {
            run("f1.csv", HEADER + "Usaha Baru F,Siti,,Jl. F,Kelapapati,Bengkalis,\n", Map.of("map", "daftar-f"));
            JsonNode newer = run(
                    "f2.csv",
                    "nama usaha,nama pemilik,alamat,desa,kecamatan,produk\nUsaha Baru F,Siti,Jl. F,Kelapapati,Bengkalis,Kerupuk ikan\n",
                    Map.of("map", "daftar-f"));
            assertThat(newer.get("updated").asLong()).isEqualTo(1);
            assertThat(business("Usaha Baru F").toJson()).contains("Kerupuk ikan");
        }
    }

    @Nested
    class Files {
        @Test
        void withSemicolonsInWindows1252AreRead() {
            byte[] bytes = "nama usaha;alamat;desa;kecamatan\nKafé Señora;Jl. G;Kelapapati;Bengkalis\n"
                    .getBytes(Charset.forName("windows-1252"));
            JsonNode run = calls().done(calls().upload("g.csv", bytes, Map.of()));
            assertThat(run.get("created").asLong()).isEqualTo(1);
            assertThat(business("Kafé Señora")).isNotNull();
        }

        @Test
        void thatAreNoListAreRefusedWithWhatToDo() {
            ImportCalls.Reply binary = calls().upload("daftar.csv", new byte[] {0, 1, 2, 3, 0, 9}, Map.of());
            assertThat(binary.status()).isEqualTo(422);
            assertThat(binary.body().get("errors").get(0).get("field").asString())
                    .isEqualTo("file");
            assertThat(binary.body().get("detail").asString()).contains("bukan");
            assertThat(calls().upload("kosong.csv", new byte[0], Map.of()).status())
                    .isEqualTo(422);
        }

        @Test
        void overTheLimitAreRefused() {
            ImportCalls.Reply large = calls().upload("besar.csv", new byte[60_000_000], Map.of());
            assertThat(large.status()).isEqualTo(413);
        }

        @Test
        void areForOperatorsOnly() {
            assertThat(new ImportCalls(port, User.ENUMERATOR)
                            .upload("h.csv", "a,b\n1,2\n".getBytes(UTF_8), Map.of())
                            .status())
                    .isEqualTo(403);
        }

        @Test
        void areKeptSealed() {
            run("i.csv", HEADER + "Usaha Rahasia,Penanda Unik,,Jl. I,Kelapapati,Bengkalis,\n", Map.of());
            mongo.getCollection("uploads")
                    .find()
                    .forEach(piece -> assertThat(new String(
                                    piece.get("bytes", org.bson.types.Binary.class)
                                            .getData(),
                                    UTF_8))
                            .doesNotContain("Penanda Unik"));
        }
    }

    @Nested
    class Mappings {
        @Test
        void canBeLookedAtAndChangedBeforeTheStart() {
            ImportCalls.Reply held =
                    calls().upload("j.csv", "judul,apa\nUsaha J,Kelapapati\n".getBytes(UTF_8), Map.of("hold", "true"));
            assertThat(held.body().get("state").asString()).isEqualTo("WAITING");
            assertThat(held.body().get("columns").get(0).get("samples").get(0).asString())
                    .isEqualTo("Usaha J");
            String id = held.body().get("id").asString();
            assertThat(calls().post("/" + id + "/starting", "{\"judul\":\"APA_INI\"}")
                            .status())
                    .isEqualTo(422);
            calls().post("/" + id + "/starting", "{\"judul\":\"BUSINESS_NAME\",\"apa\":\"VILLAGE\"}");
            JsonNode run = calls().done(held);
            assertThat(run.get("created").asLong()).isEqualTo(1);
            assertThat(business("Usaha J")).isNotNull();
        }

        @Test
        void thatNameUnknownFieldsAreRefused() {
            ImportCalls.Reply refused =
                    calls().upload("k.csv", "a,b\n1,2\n".getBytes(UTF_8), Map.of("column", "a=TIDAK_ADA"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body().get("errors").get(0).get("field").asString())
                    .isEqualTo("column");
        }
    }

    @Test
    void aDryRunStoresNothing() {
        long before = count("businesses");
        JsonNode run = run("l.csv", HEADER + "Usaha Coba,Ani,,Jl. L,Kelapapati,Bengkalis,\n", Map.of("dryRun", "true"));
        assertThat(run.get("created").asLong()).isEqualTo(1);
        assertThat(business("Usaha Coba")).isNull();
        assertThat(count("businesses")).isEqualTo(before);
    }
}
