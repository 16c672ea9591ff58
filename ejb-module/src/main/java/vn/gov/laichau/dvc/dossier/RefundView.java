package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;
import java.time.LocalDate;

import vn.gov.laichau.dvc.tariff.FeeOutcome;

/**
 * What becomes of money that was paid for a dossier that has ended: {@code amount} goes back and {@code kept} stays, in
 * whole đồng; {@code ground}: where the law says otherwise than Điều 10.3; the rest once it was given back.
 */
public record RefundView(long amount, long kept, FeeOutcome outcome, String ground, boolean due, LocalDate on,
        RefundWay way, String number, String receiver) implements Serializable {
}
