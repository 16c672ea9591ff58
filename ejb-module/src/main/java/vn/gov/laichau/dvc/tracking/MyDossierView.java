package vn.gov.laichau.dvc.tracking;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.gov.laichau.dvc.deadline.DeadlineLine;
import vn.gov.laichau.dvc.dossier.DeliveryMethod;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.FeeDemandView;
import vn.gov.laichau.dvc.dossier.FormerView;
import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.dossier.OwnLimit;
import vn.gov.laichau.dvc.dossier.PausedClock;
import vn.gov.laichau.dvc.dossier.RefundView;
import vn.gov.laichau.dvc.dossier.SlotView;
import vn.gov.laichau.dvc.dossier.SupplementView;
import vn.gov.laichau.dvc.dossier.VersionMark;

/**
 * A dossier as its applicant follows it. {@code outcome} is set once the result is issued; {@code feeTotal} in đồng,
 * {@code feeToPay} what is to be paid now;
 * {@code whereName} is where it lies while it is worked on.
 */
public record MyDossierView(UUID id, String code, String procedureCode, String procedureName, String agencyName,
        String agencyAddress, String agencyPhone, DossierStatus status, Instant submittedAt, Instant acceptedAt,
        Instant appointmentAt, List<DeadlineLine> why, List<AnswerLine> answers, List<SlotView> slots,
        List<PaperView> papers, List<TimelineLine> timeline, SupplementView supplement, DeliveryMethod delivery,
        long feeTotal, boolean feePaid, Outcome outcome, String resultNumber, String whereName, VersionMark version,
        List<FormerView> former, long feeOwed, long feeToPay, List<FeeDemandView> demands,
        boolean mayWithdraw, boolean correctedForNothing, OwnLimit ownLimit, RefundView refund, PausedClock paused)
        implements Serializable {

    /** Papers or answers are asked for and not sent yet. */
    public boolean mustAnswer() {
        return status.isAsking() && supplement != null && supplement.open();
    }
}
