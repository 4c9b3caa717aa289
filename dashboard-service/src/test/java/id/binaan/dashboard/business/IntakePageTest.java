package id.binaan.dashboard.business;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists on their way in, as the operator sees them, and what others see instead. */
class IntakePageTest extends PageSlice {
    private static final String RUN = """
            {"id":"a1","fileName":"umkm <b>.csv","map":"umkm","state":"%s","dryRun":%s,"totalRows":200,"rows":50,"created":49,
             "updated":0,"unchanged":0,"rejected":1,"warned":2,"seconds":0.5,"rowsPerSecond":100,"remainingSeconds":1.5,
             "at":"2026-11-24T05:03:00Z","columns":[{"column":"nama \\"usaha\\"","field":"BUSINESS_NAME","confidence":90,
             "reason":"Judul kolom dikenal","samples":["Keripik <i>"]}]}""";

    private void run(String state, boolean dryRun) {
        registry.to("GET /api/v1/imports/a1", 200, RUN.formatted(state, dryRun));
    }

    @Test
    void othersSeeWhoBringsListsIn() throws Exception {
        var answer = open("enumerator", "/pendataan");
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).contains("untuk operator dinas");
        assertThat(open("supervisor", "/pendataan/a1").getStatus()).isEqualTo(403);
    }

    @Test
    void columnsAreShownWithSamplesAsText() throws Exception {
        run("WAITING", false);
        assertThat(open("operator", "/pendataan/a1").getContentAsString())
                .contains("nama &quot;usaha&quot;", "Keripik &lt;i&gt;", "Nama usaha", "Uji coba dahulu")
                .doesNotContain("<i>");
    }

    @Test
    void onlyChangedColumnsAreSentWithTheStart() throws Exception {
        run("WAITING", false);
        registry.to("POST /api/v1/imports/a1/starting", 200, RUN.formatted("RUNNING", true));
        send("operator", "/pendataan/a1", "jalan", "coba", "kolom", "nama \"usaha\"", "isi", "OWNER_NAME");
        assertThat(registry.sent("POST /api/v1/imports/a1/starting").getFirst().body())
                .isEqualTo("{\"nama \\\"usaha\\\"\":\"OWNER_NAME\"}");
    }

    @Test
    void progressIsToldWithCountRateAndRest() throws Exception {
        run("RUNNING", false);
        assertThat(open("operator", "/pendataan/a1").getContentAsString())
                .contains("50 dari 200 baris", "100 baris per detik", "sisa sekitar", "value=\"25\"");
    }

    @Test
    void rowsAreExplained() throws Exception {
        run("DONE", true);
        registry.to("GET /api/v1/imports/a1/rows", 200, """
                {"items":[{"row":3,"cursor":2,"outcome":"REJECTED","warned":false,"result":"Ditolak","businessId":null,
                 "problems":[{"column":"","code":"x","reason":"Baris 3: nama kosong."}],"missing":[]}],"next":null}""");
        assertThat(open("operator", "/pendataan/a1").getContentAsString())
                .contains("Baris 3: nama kosong.", "Masukkan sekarang", "belum ada yang tersimpan");
    }

    @Test
    void aRegistryThatIsAwayIsSaid() throws Exception {
        registry.to("GET /api/v1/imports", 503, "{}");
        assertThat(open("operator", "/pendataan").getContentAsString()).contains("Registri sedang tidak tersedia");
        assertThat(open("operator", "/pendataan/a2").getStatus()).isEqualTo(404);
    }
}
