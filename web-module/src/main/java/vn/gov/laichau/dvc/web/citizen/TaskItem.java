package vn.gov.laichau.dvc.web.citizen;

/** One thing to do before a dossier can be sent. */
public record TaskItem(String title, String more, String address, State state) {

    /** How far it is. */
    public enum State { DONE, STARTED, OPEN, LOCKED }

    public boolean isDone() {
        return state == State.DONE;
    }

    public boolean isLocked() {
        return state == State.LOCKED;
    }
}
