package id.binaan.systemtests.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser that is installed here, started once for all tests of the JVM; nothing is downloaded. */
final class Chromium {
    private static final Path PROGRAM = Path.of(System.getProperty("binaan.chromium", "/usr/bin/chromium"));

    private Chromium() {}

    private static final class Shared {
        private static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private static final Browser BROWSER = PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    static Browser browser() {
        return Shared.BROWSER;
    }

    /** Skips the test where there is no browser, and says so. */
    static void require() {
        assumeTrue(
                Files.isExecutable(PROGRAM),
                "There is no " + PROGRAM
                        + " (Debian: apt-get install chromium), so NO PAGE OF THE CONSOLE WAS LOOKED AT");
    }
}
