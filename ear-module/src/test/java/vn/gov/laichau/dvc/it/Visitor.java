package vn.gov.laichau.dvc.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/**
 * Somebody at a browser. Each page that opens is checked: no error, nothing wider than the screen; and the first of each
 * shape at each width: axe finds nothing.
 */
final class Visitor implements AutoCloseable {

    static final String PASSWORD = "LaiChau@2017";

    /** The one without a window is lighter; a machine may have only the other. */
    private static final Path CHROMIUM = Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium").map(Path::of)
            .filter(Files::isExecutable).findFirst().orElse(Path.of("chromium"));

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final Path SHOTS = PortalServer.DATA.resolveSibling("shots");

    private static final String WIDER = "Array.from(document.querySelectorAll('body *'))"
            + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('table')).slice(0, 9)"
            + ".map(e => e.tagName + '.' + e.className + ' ' + e.getBoundingClientRect().right)";

    /** Which elements stand where with which attributes; pages of one shape differ in words only. */
    private static final String SHAPE = "(() => { const of = e => e.tagName + '.' + e.className + '['"
            + " + e.getAttributeNames().join() + '] '; return Array.from(new Set(Array.from(document.querySelectorAll('*'))"
            + ".map(e => e.parentElement ? of(e.parentElement) + of(e) : of(e)))).sort().join() })()";

    private static final Set<String> LOOKED_AT = new HashSet<>();

    private final BrowserContext context;
    private final Page page;
    private final String name;
    private final int width;
    private final List<String> complaints = new ArrayList<>();
    private boolean closed;

    private Visitor(Browser browser, String name, int width) {
        this(browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("vi-VN")), name,
                width);
    }

    private Visitor(BrowserContext context, String name, int width) {
        this.name = name;
        this.width = width;
        this.context = context;
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().contains("404")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static Visitor stranger(Browser browser, int width) {
        return new Visitor(browser, "stranger", width);
    }

    static Visitor as(Browser browser, int width, String login) {
        var visitor = new Visitor(browser, login, width);
        visitor.open("/account/login.xhtml");
        visitor.fill("username", login).fill("password", PASSWORD).press("go");
        assertThat(visitor.page.url()).as("%s is logged in", login).doesNotContain("login.xhtml");
        return visitor;
    }

    /** Somebody whose browser runs no script; pages are not checked by axe then. */
    static Visitor withoutScript(Browser browser, int width, String login) {
        var visitor = new Visitor(browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900)
                .setLocale("vi-VN").setJavaScriptEnabled(false)), login, width);
        visitor.page.navigate(PortalServer.ADDRESS + "/account/login.xhtml");
        visitor.fill("username", login).fill("password", PASSWORD).page.locator("[id='go']").click();
        assertThat(visitor.page.url()).as("%s is logged in", login).doesNotContain("login.xhtml");
        return visitor;
    }

    static Browser browser(Playwright playwright) {
        return playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                        "--no-first-run", "--disable-background-networking", "--disable-component-update",
                        "--disable-sync")));
    }

    /** Pages are there before anybody looks at them, also after a test that took them away. */
    static Playwright playwright() {
        PortalServer.awaitPages();
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                "1")));
    }

    Visitor open(String path) {
        page.navigate(PortalServer.ADDRESS + path);
        return look();
    }

    /** Checks the page that is open now. */
    Visitor look() {
        page.waitForLoadState();
        assertThat(page.title()).as("title of %s", page.url()).doesNotStartWith("Lỗi");
        assertThat(page.locator("body").innerText()).as("text of %s", page.url())
                .doesNotContain("???").doesNotContain("Exception").doesNotContain("trục trặc");
        page.evaluate("window.scrollTo(0, 0)");
        var wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertThat(wide).as(() -> "width of %s at %d px: %s".formatted(page.url(), width, page.evaluate(WIDER)))
                .isLessThanOrEqualTo(width);
        if (LOOKED_AT.add(width + " " + page.evaluate(SHAPE))) {
            lookClosely();
        }
        assertThat(complaints).as("console of %s", page.url()).isEmpty();
        return this;
    }

    private void lookClosely() {
        var shot = page.url().replaceAll("[?#].*", "").replaceAll("^https?://[^/]+/", "").replaceAll("[^a-z]+", "-");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(SHOTS.resolve((shot.isEmpty() ? "home" : shot) + "-" + width + ".png")));
        page.evaluate("window.scrollTo(0, 0)");
        var violations = new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .exclude(List.of("iframe")).analyze().getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                        .toList();
        assertThat(violations).as("axe on %s", page.url()).isEmpty();
    }

    Visitor fill(String id, String value) {
        page.locator("[id='" + id + "']").fill(value);
        return this;
    }

    Visitor choose(String inputName, String value) {
        page.locator("input[name='" + inputName + "'][value='" + value + "']").check(new Locator.CheckOptions()
                .setForce(true));
        return this;
    }

    Visitor tick(String inputName) {
        page.locator("input[name='" + inputName + "']").check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    Visitor select(String id, String label) {
        page.locator("[id='" + id + "']").selectOption(new com.microsoft.playwright.options.SelectOption()
                .setLabel(label));
        return this;
    }

    /** Presses the button with this id and looks at the page that comes. */
    Visitor press(String id) {
        click(page.locator("[id='" + id + "']"));
        return look();
    }

    /** Presses, and expects to be told why not. */
    Visitor pressInVain(String id, String words) {
        click(page.locator("[id='" + id + "']"));
        assertThat(page.locator(".errsum").innerText()).contains(words);
        return this;
    }

    Visitor follow(String text) {
        click(page.locator("main a", new Page.LocatorOptions().setHasText(text)).first());
        return look();
    }

    /** Clicks, and waits until another page has come. */
    void click(Locator target) {
        change(target::click);
    }

    /** Does what brings another page, and waits until it has come. */
    void change(Runnable act) {
        page.evaluate("window.isBeforeTheClick = true");
        act.run();
        await().ignoreExceptions().until(() -> (Boolean) page
                .evaluate("!window.isBeforeTheClick && document.readyState === 'complete'"));
    }

    Visitor attach(String slot, Path file) {
        page.locator("[id='in-" + slot + "']").setInputFiles(file);
        page.waitForURL(url -> url.contains("at=" + slot));
        return look();
    }

    /** Waits until the dossier is in the tab of the inbox, however long that is, and opens it. */
    Visitor inbox(String tab, String code) {
        await().atMost(PATIENCE).until(() -> {
            page.navigate(PortalServer.ADDRESS + "/officer/inbox.xhtml?tab=" + tab + "&q=" + code);
            return page.locator("main a.code", new Page.LocatorOptions().setHasText(code)).count() > 0;
        });
        return look().follow(code);
    }

    /** What the desk finds of a paper. */
    Visitor judge(String paper, String verdict) {
        page.locator("li.paper", new Page.LocatorOptions().setHasText(paper)).first()
                .locator("input[value='" + verdict + "']").check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    String text() {
        return page.locator("main").innerText();
    }

    Page page() {
        return page;
    }

    boolean is(String login, int atWidth) {
        return !closed && name.equals(login) && width == atWidth;
    }

    @Override
    public void close() {
        closed = true;
        context.close();
    }
}
