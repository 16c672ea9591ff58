package vn.gov.laichau.dvc.workflow;

/**
 * How much waits for an officer: that nobody has opened, that he holds himself, that is due soon, that is late, questions of
 * other units. One task may count in several.
 */
public record WaitingWork(long fresh, long mine, long soon, long late, long questions) {

    static final WaitingWork NONE = new WaitingWork(0, 0, 0, 0, 0);

    public boolean isNone() {
        return equals(NONE);
    }

    WaitingWork plus(WaitingWork other) {
        return new WaitingWork(fresh + other.fresh, mine + other.mine, soon + other.soon, late + other.late,
                questions + other.questions);
    }
}
