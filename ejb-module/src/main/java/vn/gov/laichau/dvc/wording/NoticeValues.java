package vn.gov.laichau.dvc.wording;

import java.util.EnumMap;
import java.util.Map;

/** What the variables of a text are at this moment. Values are cleaned, and never read as texts with variables. */
public final class NoticeValues {

    private static final int LONGEST = 2500;

    private final Map<NoticeVariable, String> values = new EnumMap<>(NoticeVariable.class);

    /** One more value; a missing one is empty. */
    public NoticeValues with(NoticeVariable variable, Object value) {
        values.put(variable, value == null ? "" : CleanText.limited(CleanText.lines(value.toString()), LONGEST));
        return this;
    }

    /** These, and where the others have one, theirs instead. */
    public NoticeValues over(NoticeValues others) {
        others.values.forEach((variable, value) -> {
            if (!value.isEmpty()) {
                values.put(variable, value);
            }
        });
        return this;
    }

    String of(NoticeVariable variable) {
        return values.getOrDefault(variable, "");
    }
}
