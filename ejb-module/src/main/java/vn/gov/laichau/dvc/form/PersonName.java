package vn.gov.laichau.dvc.form;

import java.util.regex.Pattern;

/** The name of a person: letters with their marks, blanks, apostrophes, hyphens and full stops; no digit and no sign. */
public final class PersonName {

    /** Some keyboards write the marks as signs of their own. */
    private static final Pattern NAME = Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M} '’.\u00a0-]+");

    private PersonName() {
    }

    public static boolean isValid(String name) {
        return name != null && NAME.matcher(name).matches();
    }
}
