package vn.gov.laichau.dvc.dossier;

import java.time.Instant;
import java.util.List;

import vn.gov.laichau.dvc.account.TestApplicants;
import vn.gov.laichau.dvc.catalog.TestProcedures;
import vn.gov.laichau.dvc.deadline.Deadline;
import vn.gov.laichau.dvc.document.TestFiles;
import vn.gov.laichau.dvc.organization.TestUnits;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.shared.Stamp;

/** Brings a dossier into any status, by the verbs that lead there. */
final class TestDossiers {

    static final Instant AT = Instant.parse("2017-03-27T02:00:00Z");
    static final Unit AGENCY = TestUnits.unit(1, UnitKind.AGENCY, null);
    static final Unit DESK = TestUnits.unit(2, UnitKind.DESK, AGENCY);
    static final Unit DIVISION = TestUnits.unit(3, UnitKind.DIVISION, AGENCY);
    static final Unit OTHER = TestUnits.unit(4, UnitKind.DIVISION, AGENCY);
    static final Unit LEADERSHIP = TestUnits.unit(5, UnitKind.LEADERSHIP, AGENCY);
    static final Unit RECORDS = TestUnits.unit(6, UnitKind.RECORDS, AGENCY);
    static final Stamp APPLICANT = new Stamp(TestApplicants.LOGIN, AT);
    static final Stamp CLERK = new Stamp("mc", AT);
    static final Stamp SPECIALIST = new Stamp("cv", AT);
    static final Stamp LEADER = new Stamp("ct", AT);
    static final List<String> REQUIRED = List.of("giayDeNghi", "giayToTuyThan");

    private TestDossiers() {
    }

    static Dossier draft() {
        var dossier = new Dossier(TestApplicants.citizen(), TestProcedures.version("1.001612"), AGENCY, DESK, DIVISION,
                100_000, APPLICANT);
        REQUIRED.forEach(slot -> dossier.attach(slot, TestFiles.pdf(slot + ".pdf"), APPLICANT));
        return dossier;
    }

    static Deadline deadline() {
        return new Deadline(AT.plusSeconds(86_400), AT.plusSeconds(90_000), List.of());
    }

    static void allGood(Dossier dossier) {
        REQUIRED.forEach(slot -> dossier.judge(slot, PaperVerdict.GOOD, "", CLERK));
    }

    static List<SupplementItem> ask() {
        return List.of(new SupplementItem("giayDeNghi", true, SupplementReason.UNREADABLE, "mờ"));
    }

    /** Statuses that no verb leads to yet are left out. */
    static Dossier in(DossierStatus status) {
        var dossier = draft();
        if (status == DossierStatus.DRAFT) {
            return dossier;
        }
        dossier.submit("H35.22-170327-0001", APPLICANT);
        allGood(dossier);
        if (status == DossierStatus.SUPPLEMENT_AT_DESK) {
            dossier.requireSupplement(ask(), null, CLERK);
        } else if (status == DossierStatus.NOT_ACCEPTED) {
            dossier.refuseReception("không thuộc thẩm quyền", CLERK);
        } else if (status != DossierStatus.SUBMITTED) {
            afterReception(dossier, status);
        }
        return dossier;
    }

    private static void afterReception(Dossier dossier, DossierStatus status) {
        dossier.accept(deadline(), CLERK);
        if (status == DossierStatus.ACCEPTED) {
            return;
        }
        dossier.start(SPECIALIST);
        if (status == DossierStatus.IN_PROCESS) {
            return;
        }
        if (status == DossierStatus.CONSULTING) {
            dossier.consult(OTHER, "Có đúng quy hoạch không?", SPECIALIST);
            return;
        }
        dossier.propose(Outcome.GRANT, "Cấp giấy chứng nhận", LEADERSHIP, SPECIALIST);
        if (status == DossierStatus.AWAITING_APPROVAL) {
            return;
        }
        dossier.approve(LEADERSHIP, RECORDS, LEADER);
        if (status == DossierStatus.SIGNED) {
            return;
        }
        dossier.issue("01/KQ", RECORDS, CLERK);
        if (status == DossierStatus.RESULT_ISSUED) {
            return;
        }
        dossier.arriveAtDesk(CLERK);
        if (status == DossierStatus.RESULT_AT_DESK) {
            return;
        }
        readyToHandOver(dossier);
        dossier.returnResult(null, CLERK);
    }

    static void readyToHandOver(Dossier dossier) {
        REQUIRED.forEach(slot -> dossier.compareOriginal(slot, OriginalVerdict.MATCHES, CLERK));
        dossier.signForm(CLERK);
        dossier.recordFee(CLERK);
    }
}
