package vn.gov.laichau.dvc.inbox;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A line that was picked in a list, as it was seen there: the dossier's version, and who held the task (nobody: empty). */
public record Picked(UUID dossier, int version, UUID task, String holder, String code) implements Serializable {

    private static final String UUID_TEXT = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern TEXT = Pattern.compile(UUID_TEXT + "~(\\d{1,9})~" + UUID_TEXT
            + "~([a-z0-9._-]{0,100})~([A-Za-z0-9./-]{1,40})");

    /** Nothing, when the text is not one that {@link #text()} gave. */
    public static Optional<Picked> of(String text) {
        var found = TEXT.matcher(text);
        return found.matches() ? Optional.of(new Picked(UUID.fromString(found.group(1)), Integer.parseInt(found.group(2)),
                UUID.fromString(found.group(3)), found.group(4), found.group(5))) : Optional.empty();
    }

    public String text() {
        return dossier + "~" + version + "~" + task + "~" + holder + "~" + code;
    }
}
