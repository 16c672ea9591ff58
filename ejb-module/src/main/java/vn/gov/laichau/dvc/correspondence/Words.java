package vn.gov.laichau.dvc.correspondence;

/** What somebody has written: at most {@link #LONGEST} characters. */
record Words(String text) {

    static final int LONGEST = 2000;

    static Words of(String typed) {
        var text = typed == null ? "" : typed.replace("\r\n", "\n").strip();
        if (text.length() > LONGEST) {
            throw new WritingTooLong(LONGEST, text.length());
        }
        return new Words(text);
    }

    /** Something is said; a file may speak for itself. */
    void requireSaid(boolean withFile) {
        if (text.isEmpty() && !withFile) {
            throw new NothingWritten();
        }
    }
}
