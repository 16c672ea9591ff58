package vn.gov.laichau.dvc.web.common;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The language of the page: Vietnamese, unless the reader chose English; kept in a cookie. */
@Named("lang")
@RequestScoped
public class PageLocale {

    static final String COOKIE = "lang";
    public static final Locale VIETNAMESE = new Locale("vi", "VN");

    @Inject
    HttpServletRequest request;

    public Locale getLocale() {
        return of(request);
    }

    public boolean isEnglish() {
        return Locale.ENGLISH.equals(getLocale());
    }

    /** Where the switch brings the reader back to. */
    public String getHere() {
        var asked = (String) request.getAttribute("jakarta.servlet.forward.request_uri");
        if (asked != null) {
            return asked.startsWith("/thu-tuc/") ? asked : "/";
        }
        var path = request.getRequestURI();
        var query = request.getQueryString();
        return "GET".equals(request.getMethod()) && query != null ? path + "?" + query : path;
    }

    static Locale of(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (COOKIE.equals(cookie.getName())) {
                    return "en".equals(cookie.getValue()) ? Locale.ENGLISH : VIETNAMESE;
                }
            }
        }
        return VIETNAMESE;
    }
}
