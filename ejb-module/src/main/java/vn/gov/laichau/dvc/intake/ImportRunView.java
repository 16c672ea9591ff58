package vn.gov.laichau.dvc.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An import on the screen; {@code seconds} is how long it took, or has taken so far. */
public record ImportRunView(UUID id, String fileName, ImportRunState state, int total, int done, Instant startedAt,
        String startedBy, long seconds) implements Serializable {

    public boolean isRunning() {
        return state == ImportRunState.RUNNING;
    }

    public int percent() {
        return total == 0 ? 100 : (int) (100L * done / total);
    }
}
