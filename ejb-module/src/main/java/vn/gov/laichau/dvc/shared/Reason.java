package vn.gov.laichau.dvc.shared;

/**
 * Words with which somebody gives a reason, a ground or a remark that others read, also on a paper: real words, and not more
 * than a paper has room for. That they are missing altogether, whoever asks for them says in his own words.
 */
public final class Reason {

    public static final int LONGEST = 2000;

    /** So many letters at least: a dash or an "x" is no reason. */
    static final int LEAST = 4;

    private Reason() {
    }

    public static void require(String words) {
        requireShort(words);
        if (words.codePoints().filter(Character::isLetter).count() < LEAST) {
            throw new ReasonTooThin(LEAST);
        }
    }

    /** Of who need not give one in words of the law, but is read like the others. */
    public static void requireShort(String words) {
        int length = words.strip().length();
        if (length > LONGEST) {
            throw new ReasonTooLong(LONGEST, length);
        }
    }
}
