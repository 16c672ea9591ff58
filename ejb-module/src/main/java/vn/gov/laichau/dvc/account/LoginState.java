package vn.gov.laichau.dvc.account;

import java.io.Serializable;
import java.time.Instant;

/** How many tries are left, and until when the account is locked ({@code null}: it is not). */
public record LoginState(int triesLeft, Instant lockedUntil) implements Serializable {

    public boolean locked() {
        return lockedUntil != null;
    }
}
