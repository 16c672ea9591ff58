package vn.gov.laichau.dvc.template;

import java.util.Arrays;
import java.util.Optional;

/** What the layout adds to other templates and a Word template has to ask for itself (NĐ 30/2020 Art 8). */
public enum WordVariable {
    /** The agency that issues the document, in capitals. */
    ISSUER("issuer", false),
    /** The agency above it, in capitals; empty where none is written. */
    UPPER("upper", false),
    /** Where it is issued, before the date. */
    PLACE("place", false),
    /** Place of the number, with the sign of the kind of document behind it. */
    NUMBER("number", true),
    DAY("day", true),
    MONTH("month", true),
    YEAR("year", true),
    /** What stands above a signature, a line each. */
    POSITION("position", true),
    SIGNER("signer", true);

    private final String key;
    private final boolean needed;

    WordVariable(String key, boolean needed) {
        this.key = key;
        this.needed = needed;
    }

    /** As it stands in a template. */
    public String written() {
        return "{" + key + "}";
    }

    /** Stands in every Word template once. */
    public boolean isNeeded() {
        return needed;
    }

    String key() {
        return key;
    }

    static Optional<WordVariable> of(String key) {
        return Arrays.stream(values()).filter(known -> known.key.equals(key)).findFirst();
    }
}
