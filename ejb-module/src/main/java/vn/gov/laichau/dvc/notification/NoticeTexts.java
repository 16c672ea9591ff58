package vn.gov.laichau.dvc.notification;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of notices, from the bundle {@code i18n/notice}. Notices of the administration are in Vietnamese. */
final class NoticeTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("i18n.notice", Locale.ROOT);

    private NoticeTexts() {
    }

    static String title(String kind, Object... values) {
        return format(kind + ".title", values);
    }

    static String body(String kind, Object... values) {
        return format(kind + ".body", values);
    }

    private static String format(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.forLanguageTag("vi")).format(values);
    }
}
