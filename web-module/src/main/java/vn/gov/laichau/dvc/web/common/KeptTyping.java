package vn.gov.laichau.dvc.web.common;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * What was typed into a form whose session had ended when it was sent. It waits in the new session until the same account
 * opens the same page, which then shows it; it is never carried out, and never shown to another account.
 */
public final class KeptTyping {

    /** The hidden field that says whose form it is. */
    static final String BY = "by";

    private static final String TYPED = KeptTyping.class.getName();
    private static final String WHERE = TYPED + ".where";
    private static final List<String> AREAS = List.of("/officer/", "/leader/", "/citizen/");
    /** What tells one page from another. */
    private static final List<String> PLACE = List.of("id", "part", "code", "tab");
    private static final int LONGEST = 60_000;

    private KeptTyping() {
    }

    /** Keeps what this request carries; false where nothing is kept of it. */
    static boolean keep(HttpServletRequest request, String path) {
        var by = request.getParameter(BY);
        if (by == null || by.isEmpty() || !isForm(path) || !isOfThisServer(request)) {
            return false;
        }
        var typed = new HashMap<String, String[]>();
        request.getParameterMap().forEach((name, values) -> {
            if (isTyped(name)) {
                typed.put(name, values.clone());
            }
        });
        if (typed.values().stream().flatMap(Stream::of).mapToInt(String::length).sum() > LONGEST) {
            return false;
        }
        typed.put(BY, new String[] {by});
        request.getSession().setAttribute(TYPED, typed);
        request.getSession().setAttribute(WHERE, path);
        return true;
    }

    /** The form was made for another account than the one that is logged in now. */
    static boolean isOfAnother(HttpServletRequest request) {
        var by = request.getParameter(BY);
        return by != null && !by.isEmpty() && request.getUserPrincipal() != null
                && !by.equals(request.getUserPrincipal().getName());
    }

    /** Drops what another account has typed; true where there was something. */
    public static boolean dropOfOthers(HttpServletRequest request, String login) {
        var session = request.getSession(false);
        var typed = session == null ? null : typed(session.getAttribute(TYPED));
        if (typed == null || login.equals(first(typed, BY))) {
            return false;
        }
        drop(session);
        return true;
    }

    /** The address of the page from which a form was sent. */
    static String address(HttpServletRequest request, String path, String query) {
        var place = query != null ? query : PLACE.stream().filter(name -> request.getParameter(name) != null)
                .map(name -> name + "=" + URLEncoder.encode(request.getParameter(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return place.isEmpty() ? path : path + "?" + place;
    }

    /** What was typed here before the login, taken out of the session; {@code null}: nothing. */
    static Map<String, String[]> of(HttpServletRequest request) {
        if (request.getAttribute(TYPED) == null) {
            var found = taken(request);
            request.setAttribute(TYPED, found == null ? Map.of() : found);
        }
        var typed = typed(request.getAttribute(TYPED));
        return typed.isEmpty() ? null : typed;
    }

    private static Map<String, String[]> taken(HttpServletRequest request) {
        var session = "GET".equals(request.getMethod()) && request.getUserPrincipal() != null
                ? request.getSession(false) : null;
        if (session == null || !request.getServletPath().equals(session.getAttribute(WHERE))) {
            return null;
        }
        var typed = typed(session.getAttribute(TYPED));
        boolean same = typed != null && request.getUserPrincipal().getName().equals(first(typed, BY))
                && String.valueOf(first(typed, "id")).equals(String.valueOf(request.getParameter("id")));
        if (same) {
            drop(session);
        }
        return same ? typed : null;
    }

    static boolean isForm(String path) {
        return path.endsWith(".xhtml") && AREAS.stream().anyMatch(path::startsWith);
    }

    static boolean isTyped(String name) {
        return !name.startsWith("jakarta.faces.") && !name.startsWith("primefaces.") && !name.equals("command");
    }

    /** Another site must not put words into somebody's form. */
    private static boolean isOfThisServer(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        try {
            var from = request.getHeader("Origin");
            return from != null && request.getServerName().equals(URI.create(from).getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void drop(HttpSession session) {
        session.removeAttribute(TYPED);
        session.removeAttribute(WHERE);
    }

    private static String first(Map<String, String[]> typed, String name) {
        var values = typed.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String[]> typed(Object found) {
        return (Map<String, String[]>) found;
    }
}
