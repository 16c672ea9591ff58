package vn.gov.laichau.dvc.sms;

/** What the gateway said of one message; {@code reference} is its own name for it, {@code reason} why not. */
public record SmsAnswer(Kind kind, String reference, String reason) {

    private static final int LONGEST = 250;
    private static final int LONGEST_REFERENCE = 100;

    /** What is known. */
    public enum Kind {
        /** Taken; whether it arrives is not known yet. */
        ACCEPTED,
        /** On the telephone. */
        DELIVERED,
        /** Never will be. */
        REFUSED,
        /** The gateway can't say now, or does not take it now. */
        LATER,
        /** Nobody answered. */
        NO_ANSWER,
        /** The gateway has no such message. */
        UNKNOWN
    }

    public SmsAnswer {
        reference = limited(reference, LONGEST_REFERENCE);
        reason = limited(reason, LONGEST);
    }

    static SmsAnswer later(String reason) {
        return new SmsAnswer(Kind.LATER, null, reason);
    }

    static SmsAnswer none(String reason) {
        return new SmsAnswer(Kind.NO_ANSWER, null, reason);
    }

    private static String limited(String text, int most) {
        if (text == null) {
            return null;
        }
        var clean = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]+", " ").strip();
        return clean.length() <= most ? clean : clean.substring(0, most);
    }
}
