package vn.gov.laichau.dvc.deadline;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Where the clock of a dossier stands. {@code first} is what was promised at acceptance, {@code current} what holds now;
 * while the clock stands still there is no current one. {@code lines} tell the arithmetic in the order of events.
 */
public record Reckoning(Deadline first, Deadline current, State state, List<DeadlineLine> lines)
        implements Serializable {

    /** Whether the clock runs. */
    public enum State {
        RUNNING,
        STOPPED,
        DONE
    }

    public Optional<Deadline> due() {
        return Optional.ofNullable(current);
    }
}
