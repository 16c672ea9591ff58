package vn.gov.laichau.dvc.word;

import vn.gov.laichau.dvc.shared.DomainException;

/** A Word file that is not taken; says what is in it and has to go. */
public class WordRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it; the screen has a sentence for each. */
    public enum Reason {
        /** No .docx at all. */
        NOT_WORD,
        /** The format before 2007, or a file with a password: they look the same from outside. */
        OLD_OR_LOCKED,
        /** More than a template needs, in megabytes. */
        TOO_LARGE,
        /** Small outside and huge inside. */
        TOO_MUCH_INSIDE,
        DAMAGED,
        MACROS,
        /** Something outside the file that it wants to fetch or to lead to. */
        LINK,
        /** A template of Word on somebody's disk or on the network. */
        REMOTE_TEMPLATE,
        /** Another file inside, or a control. */
        EMBEDDED,
        /** A field that reckons or fetches. */
        FIELD,
        /** Pictures are PNG or JPEG. */
        PICTURE,
        /** Changes that nobody accepted would be printed as changes. */
        TRACKED,
        /** A part that is not known here, such as a chart. */
        PART,
        /** A brace without its other half, or a placeholder with a blank in it. */
        BRACES
    }

    private final Reason reason;

    WordRefused(Reason reason) {
        this(reason, "");
    }

    /** {@code what} names the thing, as far as it has a name. */
    WordRefused(Reason reason, String what) {
        super(what.length() <= 200 ? what : what.substring(0, 200) + "…");
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + reason;
    }
}
