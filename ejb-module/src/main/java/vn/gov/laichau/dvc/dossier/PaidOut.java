package vn.gov.laichau.dvc.dossier;

import java.time.Instant;
import java.time.LocalDate;

import vn.gov.laichau.dvc.shared.OfficeClock;

/** Money was given back: on which day, how, by which document (phiếu chi, ủy nhiệm chi), to whom (Điều 10.3). */
public record PaidOut(LocalDate on, RefundWay way, String number, String receiver) {

    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_NAME = 200;

    public PaidOut {
        number = number == null ? "" : number.strip();
        receiver = receiver == null ? "" : receiver.strip();
    }

    /** Said in full, and of a day since the dossier ended. */
    void require(Instant ended, Instant now) {
        if (on == null || way == null || number.isEmpty() || receiver.isEmpty()) {
            throw new RefundIncomplete();
        }
        if (number.length() > LONGEST_NUMBER || receiver.length() > LONGEST_NAME) {
            throw new RefundTooLong(LONGEST_NUMBER, LONGEST_NAME);
        }
        if (on.isBefore(OfficeClock.day(ended)) || on.isAfter(OfficeClock.day(now))) {
            throw new RefundDayWrong(OfficeClock.day(ended), OfficeClock.day(now));
        }
    }
}
