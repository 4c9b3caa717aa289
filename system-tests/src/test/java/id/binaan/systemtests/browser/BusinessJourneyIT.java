package id.binaan.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.binaan.systemtests.platform.Suite;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a list to a record that was handed in, by clicks only, as operator, enumerator and supervisor. */
class BusinessJourneyIT {
    /** As a government published it; from another district, so only holders of the whole district see it here. */
    private static final Path PROBOLINGGO = Path.of(
            System.getProperty("binaan.root"), "..", "shared", "data", "umkm", "ikm_olahan_ikan_probolinggo.csv");

    private static Suite suite;
    private static URI console;

    @BeforeAll
    static void consoleRuns() {
        Chromium.require();
        suite = Suite.shared().sound();
        suite.console();
        console = suite.consoleAddress();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void anOperatorBringsAListInAndFindsABusinessByItsTypo(Screen screen) {
        assumeTrue(
                Files.exists(PROBOLINGGO), "There is no " + PROBOLINGGO + ", so the published list was not brought in");
        try (Visit visit = Visit.as("operator", console, screen)) {
            Page page = visit.page();
            section(visit, "Pendataan");
            visit.picture("pendataan").accessible().fits();
            page.locator("#berkas").setInputFiles(PROBOLINGGO);
            page.locator("#nama").fill("probolinggo");
            page.locator("main form button[type=submit]").click();
            assertThat(page.locator("main h1")).hasText("Periksa kolom");
            assertThat(page.locator("table.mapping")).containsText("MINA KARTINI");
            visit.picture("pendataan-kolom").accessible().fits();

            page.locator("button[value=coba]").click();
            assertThat(page.locator(".tally")).isVisible();
            visit.picture("pendataan-uji-coba").accessible().fits();
            page.locator("button[value=masukkan]").click();
            page.locator("a.btn[href='/usaha']").click();

            Locator found = page.locator("a.row-name", new Page.LocatorOptions().setHasText("KERUPUK IKAN"));
            page.locator("#kata-usaha").pressSequentially("kerupk ikn");
            assertThat(found.first()).isVisible();
            visit.picture("usaha-salah-ketik").accessible().fits();
            found.first().click();
            assertThat(page.locator("main h1")).containsText("KERUPUK IKAN");
            visit.picture("usaha-halaman").accessible().fits().quiet();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void anEnumeratorRecordsAndSubmitsAndTheSupervisorSeesIt(Screen screen) {
        String name = "Kerupuk Pantai " + ThreadLocalRandom.current().nextInt(100_000, 999_999);
        String nik = "140302%02d0885%04d"
                .formatted(
                        ThreadLocalRandom.current().nextInt(41, 69),
                        ThreadLocalRandom.current().nextInt(1, 9_999));
        try (Visit visit = Visit.as("enumerator", console, screen)) {
            Page page = visit.page();
            section(visit, "Usaha");
            page.locator("a[href='/usaha/baru']").first().click();
            page.locator("#ownerName").fill("Rohani Contoh");
            page.locator("#nik").fill(nik);
            page.locator("#phone").fill("0812 3456 7890");
            pick(page, "domicile", "selat baru");
            page.locator("input[name=consent]").check();
            page.locator("#name").fill(name);
            page.locator("#annualSales").fill("banyak");
            save(page);
            assertThat(page.locator("#ringkasan-salah")).containsText("rupiah");
            assertThat(page.locator("#name")).hasValue(name);
            assertThat(page.content()).doesNotContain(nik);
            // Axe comes later: it leaves empty style attributes behind, and htmx would carry one over against the
            // policy.
            visit.picture("usaha-baru-salah").fits();

            page.locator("#annualSales").fill("120.000.000");
            page.locator("#capital").fill("15 juta");
            pick(page, "village", "selat baru");
            page.locator("#address").fill("Jl. Pantai Indah 4");
            page.locator("#kbli").pressSequentially("kerupuk");
            page.locator("#kbli-pilihan button.choice").first().click();
            assertThat(page.locator("#bagian-kbli .activities li")).hasCount(1);
            page.locator("#legalForm").selectOption("INDIVIDUAL");
            page.locator("#premises").selectOption("HOME");
            page.locator("#startDate").fill("07/2019");
            page.locator("#unpaidFemale").fill("1");
            page.locator("#product-0").fill("Kerupuk ikan");
            save(page);
            assertThat(page.locator("main h1")).hasText(name);
            assertThat(page.locator(".notice")).containsText("tercatat");
            page.locator(".next a.btn-primary").click();
            visit.picture("usaha-ajukan").accessible().fits();
            page.locator(".task-card button.btn-primary").click();
            assertThat(page.locator(".record-line")).containsText("Lolos pemeriksaan otomatis");
            assertThat(page.content()).doesNotContain(nik);
            visit.picture("usaha-diajukan").accessible().fits().quiet();
        }
        try (Visit visit = Visit.as("supervisor", console, screen)) {
            Page page = visit.page();
            section(visit, "Usaha");
            page.locator("#kata-usaha").fill(name);
            page.locator("a.row-name", new Page.LocatorOptions().setHasText(name))
                    .click();
            assertThat(page.locator(".record-line")).containsText("Lolos pemeriksaan otomatis");
            assertThat(page.content()).doesNotContain(nik);
            page.locator("#tujuan").selectOption("VERIFICATION");
            page.locator(".unmask button").click();
            assertThat(page.locator("#pemilik")).containsText(nik);
            visit.accessible().quiet();
        }
    }

    @Test
    void twoPeopleOnOneRecordLoseNothing() {
        String name = "Keripik Berdua " + ThreadLocalRandom.current().nextInt(100_000, 999_999);
        try (Visit one = Visit.as("operator", console, Screen.WIDE);
                Visit other = Visit.as("operator", console, Screen.WIDE)) {
            String record = recorded(one, name);
            one.open(record + "/perbaikan");
            other.open(record + "/perbaikan");
            one.page().locator("#brand").fill("Merek Pertama");
            save(one.page());
            other.page().locator("#address").fill("Jl. Kedua 2");
            save(other.page());
            assertThat(other.page().locator(".conflict")).containsText("Merek Pertama");
            assertThat(other.page().locator("#address")).hasValue("Jl. Kedua 2");
            assertThat(other.page().locator("#brand")).hasValue("Merek Pertama");
            other.picture("usaha-bentrok").accessible().fits();
            save(other.page());
            assertThat(other.page().locator(".facts")).containsText("Merek Pertama");
            assertThat(other.page().locator(".facts")).containsText("Jl. Kedua 2");
        }
    }

    @Test
    void whileTheRegistryIsDeadReadingGoesOn() {
        String name = "Kerupuk Tahan " + ThreadLocalRandom.current().nextInt(100_000, 999_999);
        try (Visit visit = Visit.as("operator", console, Screen.WIDE)) {
            String record = recorded(visit, name);
            visit.open(record + "/perbaikan");
            visit.page().locator("#brand").fill("Belum Terkirim");
            suite.registry().kill();
            save(visit.page());
            assertThat(visit.page().locator("#ringkasan-salah")).containsText("tidak menjawab");
            assertThat(visit.page().locator("#brand")).hasValue("Belum Terkirim");
            visit.picture("usaha-registri-mati-simpan").accessible();
            visit.open(record);
            assertThat(visit.page().locator("main h1")).hasText(name);
            assertThat(visit.page().locator(".quiet").first()).containsText("Registri sedang tidak tersedia");
            visit.picture("usaha-registri-mati").accessible().fits();
            assertThat(visit.open("/usaha").status()).isEqualTo(200);
            assertThat(visit.open("/pendataan").status()).isEqualTo(200);
        } finally {
            suite.sound();
        }
    }

    /** Records a business and gives the path of its page once lists show it. */
    private static String recorded(Visit visit, String name) {
        visit.open("/usaha/baru");
        visit.page().locator("#name").fill(name);
        pick(visit.page(), "village", "selat baru");
        save(visit.page());
        assertThat(visit.page().locator("main h1")).hasText(name);
        return URI.create(visit.page().url()).getPath();
    }

    private static void section(Visit visit, String words) {
        visit.page()
                .locator("nav.sections a", new Page.LocatorOptions().setHasText(words))
                .click();
        assertThat(visit.page().locator("main h1")).hasText(words);
    }

    private static void pick(Page page, String field, String words) {
        page.locator("#" + field + "Words").pressSequentially(words);
        page.locator("#" + field + "-pilihan button.choice").first().click();
        assertThat(page.locator("#bagian-" + field + " .chosen")).isVisible();
    }

    private static void save(Page page) {
        page.locator("button.btn-primary[value=simpan]").click();
    }
}
