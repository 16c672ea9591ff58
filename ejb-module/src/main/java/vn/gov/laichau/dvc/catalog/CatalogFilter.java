package vn.gov.laichau.dvc.catalog;

import java.io.Serializable;

/**
 * What somebody looks for in the catalogue (Điều 6.2); empty texts and a {@code level} of 0 ask for everything.
 * {@code agency} is a code, {@code administrativeLevel} a name of {@code AdministrativeLevel}, {@code event} the key of an
 * event of life.
 */
public record CatalogFilter(String text, String branch, String field, String agency, String administrativeLevel, int level,
        String event) implements Serializable {

    /** Everything. */
    public static final CatalogFilter ALL = new CatalogFilter("", "", "", "", "", 0, "");

    private static final int LONGEST_TEXT = 200;

    public CatalogFilter {
        text = cut(text);
        branch = cut(branch);
        field = cut(field);
        agency = cut(agency);
        administrativeLevel = cut(administrativeLevel);
        level = level < 1 || level > ServiceLevel.values().length ? 0 : level;
        event = cut(event);
    }

    public static CatalogFilter of(String text) {
        return new CatalogFilter(text, "", "", "", "", 0, "");
    }

    /** Something besides the words narrows it. */
    public boolean isNarrowed() {
        return !branch.isEmpty() || !field.isEmpty() || !agency.isEmpty() || !administrativeLevel.isEmpty() || level > 0
                || !event.isEmpty();
    }

    private static String cut(String asked) {
        var words = asked == null ? "" : asked.strip();
        return words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT) : words;
    }
}
