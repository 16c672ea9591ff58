package vn.gov.laichau.dvc.web.common;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import vn.gov.laichau.dvc.shared.NotFound;

/**
 * What the request asks for and what was typed into it. Pages show it again when something was wrong, and what was typed
 * before the session ended ({@link KeptTyping}).
 */
@Named("asked")
@RequestScoped
public class Asked {

    private static final int LONGEST = 20_000;
    private static final int MOST = 200;

    @Inject
    HttpServletRequest request;

    /** Empty when it is missing. */
    public String text(String name) {
        var value = parameters().getParameter(name);
        return value == null ? "" : clean(value);
    }

    /** Never longer than any question allows, and without what no database takes. */
    public static String clean(String typed) {
        return (typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed).replace('\u0000', ' ').strip();
    }

    /** All of one name, such as the ticked boxes of a list; at most {@link #MOST}. */
    public List<String> texts(String name) {
        var values = parameters().getParameterValues(name);
        return values == null ? List.of() : Arrays.stream(values).limit(MOST).map(Asked::clean).toList();
    }

    public boolean has(String name) {
        return parameters().getParameter(name) != null;
    }

    /** Whether the page shows what was typed before the session ended. */
    public boolean isKept() {
        return KeptTyping.of(request) != null;
    }

    /** The request, with what was typed before the session ended. */
    public HttpServletRequest parameters() {
        var kept = KeptTyping.of(request);
        return kept == null ? request : new HttpServletRequestWrapper(request) {
            @Override
            public String getParameter(String name) {
                var values = getParameterValues(name);
                return values == null ? null : values[0];
            }

            @Override
            public String[] getParameterValues(String name) {
                var asked = super.getParameterValues(name);
                return asked == null ? kept.get(name) : asked;
            }
        };
    }

    /** 0 when it is missing or no number. */
    public int number(String name) {
        try {
            return Math.max(0, Integer.parseInt(text(name)));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** A missing or mangled id is the id of nothing. */
    public UUID id(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException e) {
            throw new NotFound(name, text(name));
        }
    }
}
