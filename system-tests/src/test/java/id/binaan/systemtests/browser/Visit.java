package id.binaan.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody in front of the console, with a browser of their own. */
public final class Visit implements AutoCloseable {
    private static final Path SHOTS = Path.of("target", "screenshots").toAbsolutePath();
    private static final Map<String, List<Cookie>> LOGGED_IN = new ConcurrentHashMap<>();
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final URI console;
    private final Screen screen;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Visit(URI console, Screen screen) {
        this.console = console;
        this.screen = screen;
        this.context = Chromium.browser().newContext(screen.options());
        context.setDefaultTimeout(15_000);
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // The browser reports each answer that is an error; tests ask for some of them on purpose.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
    }

    /** Opens the console without logging in. */
    public static Visit stranger(URI console, Screen screen) {
        return new Visit(console, screen);
    }

    /** Opens the console as the demo person with that role: still logged in from an earlier visit, or by logging in. */
    public static Visit as(String role, URI console, Screen screen) {
        Visit visit = new Visit(console, screen);
        visit.context.addCookies(LOGGED_IN.getOrDefault(role, List.of()));
        visit.open("/");
        if (visit.page.url().startsWith(console.toString())) {
            return visit;
        }
        visit.logIn(role);
        visit.page.waitForURL(address -> address.startsWith(console.toString()));
        LOGGED_IN.put(role, visit.context.cookies());
        return visit;
    }

    /** Fills in the identity provider's page, which has to be open. */
    public void logIn(String role) {
        logIn(page, role);
    }

    static void logIn(Page provider, String role) {
        provider.locator("input[name=username]").fill(role);
        provider.locator("input[name=password]").fill("binaan");
        provider.locator("button[type=submit]").click();
    }

    /** Opens a page of the console. */
    public Response open(String path) {
        return page.navigate(console.resolve(path).toString());
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    public String heading() {
        return page.locator("main h1").first().innerText();
    }

    /** The words of the navigation, in order. */
    public List<String> sections() {
        return page.locator("nav.sections a").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** The system wishes dark pages from now on. */
    public Visit dark() {
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        return this;
    }

    public Visit english() {
        if (!"en".equals(page.locator("html").getAttribute("lang"))) {
            page.locator("form.switch button").click();
            page.locator("html[lang=en]")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        }
        return this;
    }

    /** Keeps a picture of the whole page with the build's output; what sticks to an edge is at the edge of the page. */
    public Visit picture(String name) {
        String language = page.locator("html").getAttribute("lang");
        int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(screen.width(), Math.max(screen.height(), height));
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SHOTS.resolve(name + "-" + screen.word() + "-" + language + ".png")));
        page.setViewportSize(screen.width(), screen.height());
        return this;
    }

    /** Nothing that keeps people with another eye, hand or ear out. */
    public Visit accessible() {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .filteredOn(violation -> GRAVE.contains(violation.getImpact()))
                .extracting(violation -> violation.getId() + ": "
                        + violation.getNodes().getFirst().getHtml())
                .as("serious or critical findings on " + page.url())
                .isEmpty();
        return this;
    }

    /** Nothing has to be moved sideways to be read. */
    public Visit fits() {
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("pixels beyond a width of " + screen.width() + " on " + page.url())
                .isZero();
        return this;
    }

    /** No script failed, nothing was blocked by the policy for content. */
    public Visit quiet() {
        assertThat(complaints).isEmpty();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
