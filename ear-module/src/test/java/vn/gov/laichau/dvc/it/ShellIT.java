package vn.gov.laichau.dvc.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.Test;

/** What stands around each page of the office, and what is kept when a session ends. */
class ShellIT extends InBrowser {

    @Test
    void on_a_phone_every_place_of_the_office_is_reached_from_the_bar_by_keyboard() {
        var desk = as(DESK, "ct.tamduong").open("/officer/inbox.xhtml");
        var places = places(desk, ".o-nav");
        assertThat(places).contains("/leader/sign.xhtml", "/officer/register.xhtml", "/officer/delegations.xhtml");
        assertThat(desk.page().locator(".o-menu").isVisible()).as("at a desk there is the column").isFalse();

        var phone = as(PHONE, "ct.tamduong").open("/officer/inbox.xhtml");
        assertThat(phone.page().locator(".o-nav").isVisible()).isFalse();
        var menu = phone.page().locator(".o-menu > summary");
        menu.focus();
        phone.page().keyboard().press("Enter");
        assertThat(places(phone.look(), ".o-menu")).isEqualTo(places);
        assertThat(phone.page().locator(".o-menu a").all()).allMatch(Locator::isVisible);
        phone.page().locator(".o-menu a[href='/leader/sign.xhtml']").focus();
        phone.change(() -> phone.page().keyboard().press("Enter"));
        assertThat(phone.look().page().url()).contains("/leader/sign.xhtml");
        assertThat(phone.page().locator(".o-menu a[aria-current='page']").getAttribute("href"))
                .isEqualTo("/leader/sign.xhtml");
    }

    private static List<String> places(Visitor visitor, String within) {
        return visitor.page().locator(within + " li a").all().stream().map(link -> link.getAttribute("href")).toList();
    }
}
