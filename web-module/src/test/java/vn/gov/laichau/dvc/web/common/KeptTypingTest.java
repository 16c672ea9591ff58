package vn.gov.laichau.dvc.web.common;

import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What waits for whom when a session has ended. */
class KeptTypingTest {

    private static final String PAGE = "/officer/refuse.xhtml";

    private final Map<String, Object> session = new HashMap<>();

    @Test
    void it_is_shown_once_on_the_same_page_to_the_account_that_typed_it() {
        assertThat(KeptTyping.keep(sent("mc", "same-origin"), PAGE)).isTrue();
        var again = asked("mc", PAGE, "1");

        assertThat(KeptTyping.of(again).get("reason")).containsExactly("Không thuộc xã này");
        assertThat(KeptTyping.of(again)).as("as often as the page asks").isNotNull();
        assertThat(KeptTyping.of(asked("mc", PAGE, "1"))).as("but not on the next look").isNull();
    }

    @Test
    void it_is_not_shown_to_another_account_nor_on_another_page_or_dossier_and_waits() {
        KeptTyping.keep(sent("mc", "same-origin"), PAGE);

        assertThat(KeptTyping.of(asked("cv", PAGE, "1"))).isNull();
        assertThat(KeptTyping.of(asked("mc", PAGE, "2"))).isNull();
        assertThat(KeptTyping.of(asked("mc", "/officer/stop.xhtml", "1"))).isNull();
        assertThat(KeptTyping.of(asked("mc", PAGE, "1"))).isNotNull();
    }

    @Test
    void it_is_dropped_when_another_account_logs_in() {
        KeptTyping.keep(sent("mc", "same-origin"), PAGE);

        assertThat(KeptTyping.dropOfOthers(asked("mc", PAGE, "1"), "mc")).isFalse();
        assertThat(KeptTyping.dropOfOthers(asked("cv", PAGE, "1"), "cv")).isTrue();
        assertThat(session).isEmpty();
    }

    @Test
    void the_command_and_the_view_are_not_kept_so_nothing_is_carried_out_by_it() {
        KeptTyping.keep(sent("mc", "same-origin"), PAGE);

        assertThat(KeptTyping.of(asked("mc", PAGE, "1"))).doesNotContainKeys("command", "jakarta.faces.ViewState");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void another_site_puts_no_words_into_a_form(String from) {
        assertThat(KeptTyping.keep(sent("mc", from), PAGE)).isFalse();
        assertThat(session).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account/settings.xhtml", "/account/login.xhtml", "/citizen/autosave", "/admin/form.xhtml"})
    void pages_with_passwords_and_what_is_no_page_are_left_alone(String path) {
        assertThat(KeptTyping.keep(sent("mc", "same-origin"), path)).isFalse();
    }

    @Test
    void the_address_is_made_again_from_what_the_form_carries() {
        assertThat(KeptTyping.address(sent("mc", "same-origin"), PAGE, null)).isEqualTo(PAGE + "?id=1");
        assertThat(KeptTyping.address(sent("mc", "same-origin"), PAGE, "id=7&part=2")).isEqualTo(PAGE + "?id=7&part=2");
    }

    private HttpServletRequest sent(String by, String from) {
        return request("POST", null, PAGE, from, Map.of("by", by, "id", "1", "reason", "Không thuộc xã này", "command", "c",
                "jakarta.faces.ViewState", "v"));
    }

    private HttpServletRequest asked(String who, String path, String id) {
        return request("GET", who, path, null, Map.of("id", id));
    }

    private HttpServletRequest request(String method, String who, String path, String site, Map<String, String> typed) {
        var attributes = new HashMap<String, Object>();
        return (HttpServletRequest) Proxy.newProxyInstance(KeptTypingTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class}, (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getServletPath" -> path;
                    case "getHeader" -> site;
                    case "getUserPrincipal" -> who == null ? null : (Principal) () -> who;
                    case "getSession" -> session();
                    case "getParameter" -> typed.get((String) arguments[0]);
                    case "getParameterMap" -> typed.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                            one -> new String[] {one.getValue()}));
                    case "getAttribute" -> attributes.get((String) arguments[0]);
                    case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private HttpSession session() {
        return (HttpSession) Proxy.newProxyInstance(KeptTypingTest.class.getClassLoader(),
                new Class<?>[] {HttpSession.class}, (proxy, called, arguments) -> switch (called.getName()) {
                    case "getAttribute" -> session.get((String) arguments[0]);
                    case "setAttribute" -> session.put((String) arguments[0], arguments[1]);
                    case "removeAttribute" -> session.remove((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
