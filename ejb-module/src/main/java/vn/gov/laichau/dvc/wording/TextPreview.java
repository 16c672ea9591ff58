package vn.gov.laichau.dvc.wording;

import java.io.Serializable;

/** How a text would look. The lengths are those of an SMS as it is, and without diacritical marks. */
public record TextPreview(NoticeText text, SmsLength length, SmsLength plainLength) implements Serializable {

    /** Checks what was typed as if it were to be kept. */
    public static TextPreview of(NoticeEvent event, NoticeChannel channel, NoticeText typed, NoticeValues values) {
        var checked = TextCheck.checked(event, channel, typed);
        var filled = TextFilling.fill(checked, channel, values);
        var marked = TextFilling.fill(new NoticeText(checked.title(), checked.body(), false), channel, values);
        return new TextPreview(filled, SmsLength.of(marked.body()), SmsLength.of(CleanText.withoutMarks(marked.body())));
    }
}
