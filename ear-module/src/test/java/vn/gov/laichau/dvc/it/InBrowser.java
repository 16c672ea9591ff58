package vn.gov.laichau.dvc.it;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** Tests in a browser: one browser serves them all, and who came to a test leaves after it. */
abstract class InBrowser {

    static final int PHONE = 390;
    static final int DESK = 1280;
    static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final List<Visitor> VISITORS = new ArrayList<>();

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        PortalServer.awaitPages();
        if (browser == null) {
            playwright = Visitor.playwright();
            browser = Visitor.browser(playwright);
        }
    }

    @AfterEach
    void everybodyLeaves() {
        VISITORS.forEach(Visitor::close);
        VISITORS.clear();
    }

    /** After the last test of all. */
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
            playwright.close();
        }
    }

    static Browser browser() {
        return browser;
    }

    /** Logged in; who is here already at this width is the same person at the same browser. */
    static Visitor as(int width, String login) {
        return VISITORS.stream().filter(known -> known.is(login, width)).findFirst()
                .orElseGet(() -> here(Visitor.as(browser, width, login)));
    }

    static Visitor stranger(int width) {
        return here(Visitor.stranger(browser, width));
    }

    static Visitor withoutScript(int width, String login) {
        return here(Visitor.withoutScript(browser, width, login));
    }

    private static Visitor here(Visitor visitor) {
        VISITORS.add(visitor);
        return visitor;
    }
}
