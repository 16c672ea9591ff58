package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;
import java.time.Instant;

import vn.gov.laichau.dvc.deadline.ClockMark;

/**
 * The legal clock stands still: what was {@code promised} before, as it was printed, since when, and whether money is waited
 * for, else papers (NĐ 61 Art 19.4).
 */
public record PausedClock(String promised, Instant since, boolean forMoney) implements Serializable {

    /** {@code null} while it runs, and once the dossier has ended. */
    public static PausedClock of(Dossier dossier) {
        var marks = dossier.getClock();
        if (marks.isEmpty() || dossier.getAppointmentAt() != null || dossier.getStatus().isFinished()) {
            return null;
        }
        var last = marks.get(marks.size() - 1);
        return last.kind() != ClockMark.Kind.STOPPED ? null : dossier.getDeadlineLines().stream()
                .filter(line -> line.key().equals("promised")).reduce((earlier, later) -> later)
                .map(line -> new PausedClock(line.args().get(0), last.at(), ClockMark.PAYMENT.equals(last.cause())))
                .orElse(null);
    }
}
