package vn.gov.laichau.dvc.wording;

/** What may be kept as the text of a notice. */
final class TextCheck {

    private static final int LONGEST_WRITTEN_TITLE = 200;
    private static final int LONGEST_WRITTEN = 3000;
    private static final int LONGEST_SMS = 700;

    private TextCheck() {
    }

    /** The text as it is kept: clean, complete, and asking only for what its event knows. */
    static NoticeText checked(NoticeEvent event, NoticeChannel channel, NoticeText typed) {
        var title = channel.hasTitle() ? CleanText.line(typed.title()) : "";
        var body = channel == NoticeChannel.SMS ? CleanText.line(typed.body()) : CleanText.lines(typed.body());
        if (body.isEmpty() && channel == NoticeChannel.PORTAL) {
            throw new NoticeTextMissing();
        }
        if (channel.hasTitle() && title.isEmpty() != body.isEmpty()) {
            throw new NoticeTextMissing();
        }
        requireLength(title, LONGEST_WRITTEN_TITLE);
        requireLength(body, channel == NoticeChannel.SMS ? LONGEST_SMS : LONGEST_WRITTEN);
        requireKnown(event, title);
        requireKnown(event, body);
        DueContent.require(event, channel, body);
        var text = new NoticeText(title, body, typed.plain());
        if (channel == NoticeChannel.SMS) {
            requireSegments(event, text);
        }
        return text;
    }

    private static void requireSegments(NoticeEvent event, NoticeText text) {
        var length = SmsLength.of(TextFilling.sms(text, Examples.of(event)));
        if (length.segments() > SmsLength.MOST) {
            throw new SmsTooLong(length.segments(), SmsLength.MOST);
        }
    }

    private static void requireLength(String text, int most) {
        if (text.length() > most) {
            throw new NoticeTextTooLong(text.length(), most);
        }
    }

    private static void requireKnown(NoticeEvent event, String text) {
        TextFilling.VARIABLE.matcher(text).results().map(found -> found.group(1)).forEach(key -> {
            var variable = NoticeVariable.of(key).orElseThrow(() -> new VariableUnknown(CleanText.limited(key, 60)));
            if (!event.variables().contains(variable)) {
                throw new VariableNotHere(variable.written());
            }
        });
        if (TextFilling.VARIABLE.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
            throw new BraceAlone();
        }
    }
}
