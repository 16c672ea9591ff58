package vn.gov.laichau.dvc.desk;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import vn.gov.laichau.dvc.account.ApplicantKind;
import vn.gov.laichau.dvc.deadline.DeadlineLine;
import vn.gov.laichau.dvc.dossier.DeliveryMethod;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.FeeStatus;
import vn.gov.laichau.dvc.dossier.FormerView;
import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.dossier.OwnLimit;
import vn.gov.laichau.dvc.dossier.PausedClock;
import vn.gov.laichau.dvc.dossier.ReturnCondition;
import vn.gov.laichau.dvc.dossier.ReturnedItem;
import vn.gov.laichau.dvc.dossier.SupplementView;
import vn.gov.laichau.dvc.dossier.VersionMark;
import vn.gov.laichau.dvc.tracking.AnswerLine;
import vn.gov.laichau.dvc.tracking.PaperView;
import vn.gov.laichau.dvc.tracking.TimelineLine;
import vn.gov.laichau.dvc.workflow.TaskKind;
import vn.gov.laichau.dvc.workflow.Urgency;

/**
 * A dossier on an officer's screen. {@code version} goes back with every act, so that nobody overwrites what he has not
 * seen; {@code minutesLeft} is office time; {@code actions} is what this person may do now; {@code undelivered} is the
 * handoff to send again, if one is dead; {@code earlier} are proposals of agencies before this one;
 * {@code onlyAsked}: the officer is only asked for an opinion, and sees what he was shown.
 */
public record DossierPage(UUID id, int version, String code, String procedureCode, String procedureName,
        String applicantName, ApplicantKind applicantKind, String applicantPhone, String agencyName,
        DossierStatus status, Instant submittedAt, Instant acceptedAt, Instant appointmentAt, Instant dueAt,
        List<DeadlineLine> why, Urgency urgency, long minutesLeft, int level, long feeTotal, FeeStatus feeStatus,
        List<AnswerLine> answers, List<CheckSlot> slots, List<PaperView> papers, List<TimelineLine> timeline,
        List<ConsultationView> consultations, ConsultationView myQuestion, SupplementView supplement,
        int supplementRounds, ProposalView proposal, List<ProposalView> earlier, List<MinutesView> minutes,
        StepView step, boolean test, Outcome outcome, String decisionText, DeliveryMethod delivery,
        boolean formSigned, List<ReturnCondition> missingBeforeReturn, Set<Action> actions, TaskKind taskKind,
        String holderName, String unitName, UUID undelivered, VersionMark underVersion,
        List<FormerView> former, FeeView fees, boolean answered, List<ReturnedItem> returned, boolean onlyAsked,
        OwnLimit ownLimit, PausedClock paused, DecisionView decision)
        implements Serializable {

    /** How many of the questions no longer hold it up. */
    public long settled() {
        return consultations.stream().filter(ConsultationView::isSettled).count();
    }

    public boolean may(String action) {
        return actions.contains(Action.valueOf(action));
    }
}
