package id.binaan.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Response;
import id.binaan.systemtests.platform.Suite;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Login, frame and first page, as people meet them. */
class ConsoleIT {
    private static final long LARGEST_FIRST_LOAD = 200_000;

    private static final Set<String> PAGES_OF_THEIR_OWN = Set.of("supervisor", "head", "admin", "partner");

    private static URI console;

    @BeforeAll
    static void consoleRuns() {
        Chromium.require();
        Suite suite = Suite.shared().sound();
        suite.console();
        console = suite.consoleAddress();
        Lists.bringInOnce(suite);
    }

    @ParameterizedTest
    @CsvSource({
        "enumerator, 'Ringkasan, Usaha'",
        "supervisor, 'Ringkasan, Usaha'",
        "operator, 'Ringkasan, Usaha, Pendataan, Operasi'",
        "facilitator, 'Ringkasan, Usaha'",
        "planner, 'Ringkasan, Usaha'",
        "head, 'Ringkasan, Usaha'",
        "admin, 'Ringkasan, Operasi'",
        "partner, ''",
        "integrator, ''"
    })
    void eachRoleSeesWhatItMayUse(String role, String sections) {
        try (Visit visit = Visit.as(role, console, Screen.WIDE)) {
            assertThat(String.join(", ", visit.sections())).isEqualTo(sections);
            visit.picture("ringkasan-" + role).fits().quiet();
            if (PAGES_OF_THEIR_OWN.contains(role)) {
                visit.accessible();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theFirstPageIsGoodInBothLanguages(Screen screen) {
        try (Visit visit = Visit.as("operator", console, screen)) {
            assertThat(visit.heading()).isEqualTo("Ringkasan");
            assertThat(visit.page().locator(".map .area").count()).isEqualTo(11);
            visit.picture("ringkasan").accessible().fits().english();
            assertThat(visit.heading()).isEqualTo("Overview");
            assertThat(visit.page().locator("body").innerText()).doesNotContain("Kecamatan belum", "Menunggu", "??");
            visit.picture("ringkasan").accessible().fits().quiet();
        }
    }

    @Test
    void darknessIsAsReadableAsLight() {
        try (Visit visit = Visit.as("operator", console, Screen.WIDE).dark()) {
            visit.open("/");
            visit.picture("ringkasan-gelap").accessible();
            visit.open("/operasi");
            visit.picture("operasi-gelap").accessible();
            visit.open("/usaha");
            visit.picture("usaha-gelap").accessible().quiet();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void anAddressThatDoesNotExistIsExplained(Screen screen) {
        try (Visit visit = Visit.as("operator", console, screen)) {
            assertThat(visit.open("/tidak-ada").status()).isEqualTo(404);
            assertThat(visit.heading()).isEqualTo("Tidak ditemukan");
            visit.picture("galat-404").accessible().fits().quiet();
        }
    }

    @Test
    void aFigureLeadsToItsRowsAndSaysWhatItMeans() {
        try (Visit visit = Visit.as("operator", console, Screen.PHONE)) {
            var draft = visit.page().locator(".bars .figure").first();
            assertThat(draft.locator(".definition")).isHidden();
            draft.locator(".define").tap();
            assertThat(draft.locator(".definition")).isVisible();
            assertThat(draft.locator(".definition")).containsText("jeda");
            draft.locator("a").tap();
            visit.page().waitForURL("**/usaha?keadaan=DRAFT");
        }
    }

    @Test
    void aSupervisorSeesOnlyTheirSubdistrict() {
        try (Visit visit = Visit.as("supervisor", console, Screen.WIDE)) {
            assertThat(visit.page().locator(".figures tbody th").allInnerTexts())
                    .containsExactly("Bantan");
            assertThat(visit.page().locator(".map a").count()).isEqualTo(1);
            assertThat(visit.page().content()).doesNotContain(Lists.IN_MANDAU);
        }
    }

    @Test
    void aForgedRegionInAnAddressShowsNothingOfIt() {
        List<String> addresses = List.of(
                "/usaha?tempat=14.03.09",
                "/usaha?cari=" + Lists.IN_MANDAU,
                "/cari?cari=" + Lists.IN_MANDAU,
                "/?tempat=14.03.09",
                "/usaha?tempat=14");
        try (Visit visit = Visit.as("supervisor", console, Screen.WIDE)) {
            for (String address : addresses) {
                visit.open(address);
                assertThat(visit.page().locator("main, ul").allInnerTexts().toString())
                        .as(address)
                        .doesNotContain(Lists.IN_MANDAU + " ", "Mandau,");
            }
        }
        try (Visit visit = Visit.as("operator", console, Screen.WIDE)) {
            visit.open("/usaha?tempat=14.03.09");
            assertThat(visit.page().locator("main").innerText()).contains(Lists.IN_MANDAU + " ");
        }
    }

    @Test
    void theFirstLoadIsLight() {
        try (Visit visit = Visit.stranger(console, Screen.PHONE)) {
            visit.open("/");
            CDPSession network = visit.context().newCDPSession(visit.page());
            AtomicLong bytes = new AtomicLong();
            network.send("Network.enable");
            network.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            visit.logIn("operator");
            visit.page().waitForURL(address -> address.startsWith(console.toString()));
            visit.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            System.out.println("first load: " + bytes.get() + " bytes");
            assertThat(bytes.get()).isBetween(50_000L, LARGEST_FIRST_LOAD);
        }
    }

    @Test
    void whoLogsOutIsOut() {
        try (Visit visit = Visit.as("operator", console, Screen.WIDE)) {
            visit.page().locator("details.menu summary").click();
            visit.picture("akun").accessible();
            visit.page().locator("form[data-logout] button").click();
            visit.page().locator("input[name=username]").waitFor();
            visit.open("/");
            assertThat(visit.page().locator("input[name=username]")).isVisible();
        }
    }

    @Test
    void theCookieIsOutOfReachOfScripts() {
        try (Visit visit = Visit.as("operator", console, Screen.WIDE)) {
            var cookie = visit.context().cookies(console.toString()).stream()
                    .filter(one -> one.name.equals("binaan_console"))
                    .findFirst()
                    .orElseThrow();
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite.toString()).isEqualTo("LAX");
            Response answer = visit.open("/");
            assertThat(answer.headers().get("content-security-policy")).contains("script-src 'self';");
            assertThat(visit.open("/api/v1/digests").status())
                    .as("the session is no token for programs")
                    .isEqualTo(401);
        }
    }
}
