package vn.gov.laichau.dvc.inbox;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import vn.gov.laichau.dvc.workflow.QueueTab;

/**
 * What an officer wants to see of his work, as it stands in the address. What is mangled there counts as not said. No
 * tab and
 * no view: the first tab with work in it. {@code holder} is the login of a colleague, empty for everybody.
 */
public record QueueFilter(QueueTab tab, QueueView view, UUID unit, String holder, boolean unread, String text)
        implements Serializable {

    static final int LONGEST_TEXT = 100;

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9._-]{1,100}");

    /**
     * From the parameters of an address: {@code tab}, {@code only}, {@code unit}, {@code holder}, {@code unread}, {@code q}.
     */
    public static QueueFilter of(UnaryOperator<String> asked) {
        var named = asked.apply("tab");
        var tab = constant(QueueTab.values(), named);
        var view = tab == null ? constant(QueueView.values(), named) : constant(QueueView.values(), asked.apply("only"));
        var text = asked.apply("q").strip();
        var holder = asked.apply("holder");
        return new QueueFilter(tab, view, unit(asked.apply("unit")), LOGIN.matcher(holder).matches() ? holder : "",
                "yes".equals(asked.apply("unread")), text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    }

    /** The same tab or view without anything else. */
    public static QueueFilter of(QueueTab tab) {
        return new QueueFilter(tab, null, null, "", false, "");
    }

    /** Neither tab nor view nor words: where to begin is left to the list. */
    boolean isOpen() {
        return tab == null && view == null && text.isEmpty() && unit == null && holder.isEmpty() && !unread;
    }

    QueueView viewOrAll() {
        return view == null ? QueueView.ALL : view;
    }

    /** Something beside tab and view narrows the list. */
    public boolean isNarrowed() {
        return unit != null || !holder.isEmpty() || unread || !text.isEmpty() || tab != null && view != null;
    }

    /** What the tab of the page is called: that of the kind, or the view. */
    public String place() {
        return tab != null ? tab.name() : viewOrAll().name();
    }

    /** The part of the address behind the question mark; read again it gives the same filter. */
    public String address() {
        var words = new StringBuilder("tab=").append(place());
        if (tab != null && view != null) {
            words.append("&only=").append(view.name());
        }
        if (unit != null) {
            words.append("&unit=").append(unit);
        }
        if (!holder.isEmpty()) {
            words.append("&holder=").append(holder);
        }
        if (unread) {
            words.append("&unread=yes");
        }
        if (!text.isEmpty()) {
            words.append("&q=").append(URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
        return words.toString();
    }

    private static <E extends Enum<E>> E constant(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    private static UUID unit(String typed) {
        return Optional.of(typed).filter(text -> text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString).orElse(null);
    }
}
