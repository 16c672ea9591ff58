package vn.gov.laichau.dvc.tracking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.account.CurrentApplicant;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.FeeDemandView;
import vn.gov.laichau.dvc.dossier.FeeStatus;
import vn.gov.laichau.dvc.dossier.FormerView;
import vn.gov.laichau.dvc.dossier.MotionKind;
import vn.gov.laichau.dvc.dossier.OwnLimit;
import vn.gov.laichau.dvc.dossier.PausedClock;
import vn.gov.laichau.dvc.dossier.SlotView;
import vn.gov.laichau.dvc.dossier.SupplementView;
import vn.gov.laichau.dvc.dossier.VersionMark;
import vn.gov.laichau.dvc.paper.PaperKind;
import vn.gov.laichau.dvc.paper.Papers;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Slice;

/** The applicant follows his dossiers (Điều 13.4). */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class MyDossiers {

    private static final int LARGEST_PAGE = 100;

    @Inject
    MyDossierList list;

    @Inject
    DossierGate gate;

    @Inject
    CurrentApplicant applicant;

    @Inject
    Papers papers;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    public Slice<MyDossierRow> list(int first, int size) {
        int start = Math.max(0, first);
        int many = Math.min(Math.max(1, size), LARGEST_PAGE);
        return Slice.of(list.page(applicant.login(), start, many), start, many, list.counted(applicant.login()));
    }

    public MyDossierView view(UUID id) {
        var dossier = gate.forApplicant(id);
        var agency = dossier.getAgency();
        boolean issued = dossier.getIssuedAt() != null;
        return new MyDossierView(dossier.getUuid(), dossier.getCode(), dossier.getProcedure().getProcedure().getCode(),
                dossier.getProcedure().getProcedure().getName(), agency.getName(), agency.getAddress(),
                agency.getPhone(), dossier.getStatus(), dossier.getSubmittedAt(), dossier.getAcceptedAt(),
                dossier.getAppointmentAt(), dossier.getLimitLines(), AnswerLine.of(dossier, LocalDate.now(clock)),
                SlotView.of(dossier), papers.ofDossier(dossier.getId()).stream()
                        .filter(paper -> !paper.getKind().isInternal())
                        .filter(paper -> paper.getKind() != PaperKind.RESULT || dossier.isResultOpenToApplicant())
                        .map(PaperView::of).toList(),
                timeline.forApplicant(dossier), SupplementView.last(dossier), dossier.getDelivery(),
                dossier.getFeeTotal(), dossier.getFeeStatus() != FeeStatus.DUE,
                issued ? dossier.getOutcome() : null, dossier.getResultNumber(), where(dossier),
                VersionMark.of(dossier), FormerView.of(dossier), dossier.getFeeOwed(), dossier.getFeeToTake(),
                FeeDemandView.of(dossier), dossier.isOpenTo(MotionKind.WITHDRAWAL),
                dossier.isCorrectedForNothing(), OwnLimit.of(dossier), dossier.refund().orElse(null),
                PausedClock.of(dossier));
    }

    private static String where(Dossier dossier) {
        if (dossier.getStepUnit() == null || dossier.getStatus().isFinished()) {
            return null;
        }
        var unit = dossier.getStepUnit();
        var agency = unit.agency().getName();
        return unit.getName().contains(agency) ? unit.getName() : unit.getName() + ", " + agency;
    }
}
