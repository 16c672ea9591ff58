package vn.gov.laichau.dvc.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a text may ask for, written {@code {code}}; the value comes from the dossier. */
public enum NoticeVariable {
    CODE,
    PROCEDURE,
    APPLICANT,
    AGENCY,
    /** Where the desk is. */
    ADDRESS,
    PHONE,
    /** When the dossier was sent. */
    SENT,
    /** The address of the dossier in the portal. */
    LINK,
    FEE,
    APPOINTMENT,
    REASON,
    /** The unit that is meant: that was asked, that did not answer. */
    UNIT,
    /** Until when, or since when. */
    DUE,
    DAY,
    OFFICER,
    FRESH,
    MINE,
    SOON,
    LATE,
    QUESTIONS,
    YEAR,
    /** Days of a calendar, a line each. */
    DAYS,
    /** What is to be paid now, or was taken just now. */
    AMOUNT;

    /** As it stands in a text. */
    public String written() {
        return "{" + key() + "}";
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<NoticeVariable> of(String key) {
        return Arrays.stream(values()).filter(variable -> variable.key().equals(key)).findFirst();
    }
}
