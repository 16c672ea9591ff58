package vn.gov.laichau.dvc.account;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AccountTest {

    private static final Instant NOW = Instant.parse("2017-03-06T01:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final Account account = new Account("mc.tamduong", AccountKind.OFFICER, "hash", true, NOW);

    @Test
    void theFifthWrongPasswordInARowLocksTheAccountForAQuarterOfAnHour() {
        fail(4, NOW);
        assertThat(account.state(NOW)).isEqualTo(new LoginState(1, null));

        fail(1, NOW);

        assertThat(account.state(NOW)).isEqualTo(new LoginState(0, NOW.plus(QUARTER)));
        assertThat(account.state(NOW.plus(QUARTER).minusMillis(1)).locked()).isTrue();
        assertThat(account.state(NOW.plus(QUARTER))).isEqualTo(new LoginState(5, null));
    }

    @Test
    void tryingOnDoesNotLockAnAccountForLonger() {
        fail(5, NOW);
        fail(100, NOW.plus(Duration.ofMinutes(14)));

        assertThat(account.state(NOW.plus(QUARTER)).locked()).isFalse();
    }

    @Test
    void afterTheLockThereAreFiveTriesAgain() {
        var later = NOW.plus(QUARTER);
        fail(5, NOW);

        fail(1, later);

        assertThat(account.state(later)).isEqualTo(new LoginState(4, null));
        fail(4, later);
        assertThat(account.state(later).lockedUntil()).isEqualTo(later.plus(QUARTER));
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        fail(4, NOW);

        account.loggedIn(NOW);

        assertThat(account.state(NOW)).isEqualTo(new LoginState(5, null));
    }

    private void fail(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            account.loginFailed(at);
        }
    }
}
