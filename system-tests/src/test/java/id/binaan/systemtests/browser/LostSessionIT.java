package id.binaan.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.binaan.systemtests.platform.Suite;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session that ends in the middle of a form costs nobody what they typed. */
class LostSessionIT {
    private static final String TYPED = "Kerupuk Tenggiri Bu Uji";

    private static URI console;

    private Visit visit;
    private Page page;

    @BeforeAll
    static void consoleRuns() {
        Chromium.require();
        Suite suite = Suite.shared().sound();
        suite.console();
        console = suite.consoleAddress();
    }

    @BeforeEach
    void anEnumeratorFillsInAForm() {
        visit = Visit.as("enumerator", console, Screen.WIDE);
        page = visit.page();
        visit.open("/usaha/baru");
        page.locator("input[name=name]").fill(TYPED);
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void theyLogInBesideTheFormAndItIsSent() {
        visit.context().clearCookies();

        send();

        assertThat(page.locator("#masuk-lagi")).isVisible();
        assertThat(page.locator("input[name=name]")).hasValue(TYPED);
        visit.picture("sesi-berakhir").accessible();
        Page login = page.waitForPopup(() -> page.locator("#masuk-lagi a").click());
        Visit.logIn(login, "enumerator");
        page.waitForURL(address -> !address.endsWith("/baru"));
        assertThat(page.locator("main")).containsText(TYPED);
        visit.quiet();
    }

    @Test
    void aTokenThatIsTooOldIsReplacedUnseen() {
        Page other = visit.context().newPage();
        other.navigate(console.toString());
        other.locator("details.menu summary").click();
        other.locator("form[data-logout] button").click();
        other.locator("input[name=username]").waitFor();
        Visit.logIn(other, "enumerator");
        other.locator("main h1").waitFor();

        send();

        assertThat(page.locator("#masuk-lagi")).isHidden();
        assertThat(page.locator("main")).containsText(TYPED);
    }

    @Test
    void whoeverLeavesThePageFindsItAgain() {
        page.waitForFunction("() => Object.keys(sessionStorage).some(key => key.startsWith('binaan-draft:'))");
        visit.context().clearCookies();
        visit.open("/");
        visit.logIn("enumerator");
        page.locator("main h1").waitFor();

        visit.open("/usaha/baru");

        assertThat(page.locator(".restored")).isVisible();
        assertThat(page.locator("input[name=name]")).hasValue(TYPED);
    }

    @Test
    void somebodyElseDoesNotGetIt() {
        page.waitForFunction("() => Object.keys(sessionStorage).some(key => key.startsWith('binaan-draft:'))");
        visit.context().clearCookies();
        visit.open("/");
        visit.logIn("operator");
        page.locator("main h1").waitFor();

        visit.open("/usaha/baru");

        assertThat(page.locator("input[name=name]")).hasValue("");
        assertThat(page.evaluate("JSON.stringify(sessionStorage)").toString()).doesNotContain(TYPED);
    }

    @Test
    void nothingIsLeftAfterLogout() {
        page.waitForFunction("() => Object.keys(sessionStorage).some(key => key.startsWith('binaan-draft:'))");
        page.locator("details.menu summary").click();
        page.locator("form[data-logout] button").click();
        page.locator("input[name=username]").waitFor();
        Visit.logIn(page, "enumerator");
        page.locator("main h1").waitFor();
        assertThat(page.evaluate("JSON.stringify(sessionStorage)").toString()).doesNotContain(TYPED);
    }

    @Test
    void aPartOfAPageAsksForALoginToo() {
        visit.context().clearCookies();
        page.locator("#cari").pressSequentially("kerupuk");
        assertThat(page.locator("#masuk-lagi")).isVisible();
    }

    private void send() {
        page.locator("button[name=langkah][value=simpan]").click();
    }
}
