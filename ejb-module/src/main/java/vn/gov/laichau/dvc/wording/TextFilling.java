package vn.gov.laichau.dvc.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts values into a text. A line all of whose variables are empty is left out. */
final class TextFilling {

    static final Pattern VARIABLE = Pattern.compile("\\{([^{}\\n]*)\\}");
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_BODY = 4000;

    private TextFilling() {
    }

    /** As long as the tables allow; an SMS as long as the gateway takes. */
    static NoticeText fill(NoticeText text, NoticeChannel channel, NoticeValues values) {
        if (text.isEmpty()) {
            return NoticeText.NOTHING;
        }
        if (channel == NoticeChannel.SMS) {
            return new NoticeText("", SmsLength.fitted(sms(text, values)), text.plain());
        }
        var title = CleanText.limited(CleanText.line(put(text.title(), values)), LONGEST_TITLE);
        var body = CleanText.limited(CleanText.lines(lines(text.body(), values)), LONGEST_BODY);
        return text.plain() ? new NoticeText(CleanText.withoutMarks(title), CleanText.withoutMarks(body), true)
                : new NoticeText(title, body, false);
    }

    /** The whole message, however long. */
    static String sms(NoticeText text, NoticeValues values) {
        var line = CleanText.line(put(text.body(), values));
        return text.plain() ? CleanText.withoutMarks(line) : line;
    }

    private static String lines(String body, NoticeValues values) {
        var kept = new ArrayList<String>();
        for (var line : body.split("\n", -1)) {
            var asked = asked(line);
            if (asked.isEmpty() || asked.stream().anyMatch(variable -> !values.of(variable).isEmpty())) {
                kept.add(put(line, values));
            }
        }
        return String.join("\n", kept);
    }

    private static List<NoticeVariable> asked(String line) {
        return VARIABLE.matcher(line).results().map(found -> NoticeVariable.of(found.group(1)))
                .flatMap(Optional::stream).toList();
    }

    private static String put(String text, NoticeValues values) {
        return VARIABLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                NoticeVariable.of(found.group(1)).map(values::of).orElse(found.group())));
    }
}
