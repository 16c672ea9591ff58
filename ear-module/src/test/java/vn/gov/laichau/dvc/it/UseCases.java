package vn.gov.laichau.dvc.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.account.LoginNames;
import vn.gov.laichau.dvc.calendar.CalendarKeeping;
import vn.gov.laichau.dvc.catalog.CatalogQueries;
import vn.gov.laichau.dvc.consultation.Consulting;
import vn.gov.laichau.dvc.delivery.ResultReturn;
import vn.gov.laichau.dvc.dossier.DossierDrafting;
import vn.gov.laichau.dvc.dossier.DossierReception;
import vn.gov.laichau.dvc.dossier.DossierSubmission;
import vn.gov.laichau.dvc.fees.FeeCollection;
import vn.gov.laichau.dvc.fees.FeeRefunding;
import vn.gov.laichau.dvc.fees.PaymentDemand;
import vn.gov.laichau.dvc.handling.DecisionMaking;
import vn.gov.laichau.dvc.handling.DossierClosing;
import vn.gov.laichau.dvc.handling.DossierHandling;
import vn.gov.laichau.dvc.handling.DossierPassing;
import vn.gov.laichau.dvc.handling.ProposalReview;
import vn.gov.laichau.dvc.handling.ResultCorrection;
import vn.gov.laichau.dvc.handling.ResultIssuing;
import vn.gov.laichau.dvc.handling.SigningDesk;
import vn.gov.laichau.dvc.motion.MotionDecision;
import vn.gov.laichau.dvc.motion.MotionFiling;
import vn.gov.laichau.dvc.motion.WithdrawalRequest;
import vn.gov.laichau.dvc.recount.RecountDecision;
import vn.gov.laichau.dvc.workflow.TaskAssignment;

/** What people do with a dossier, as the tests inside the server call it. */
@Dependent
class UseCases {

    @Inject
    CatalogQueries catalog;

    @Inject
    DossierDrafting drafting;

    @Inject
    DossierSubmission submission;

    @Inject
    DossierReception reception;

    @Inject
    DossierHandling handling;

    @Inject
    TaskAssignment assignment;

    @Inject
    Consulting consulting;

    @Inject
    ProposalReview review;

    @Inject
    DecisionMaking decisions;

    @Inject
    SigningDesk signing;

    @Inject
    ResultIssuing issuing;

    @Inject
    DossierPassing passing;

    @Inject
    ResultReturn returning;

    @Inject
    FeeCollection fees;

    @Inject
    FeeRefunding refunds;

    @Inject
    PaymentDemand demands;

    @Inject
    MotionFiling motions;

    @Inject
    MotionDecision motionDecisions;

    @Inject
    WithdrawalRequest withdrawals;

    @Inject
    ResultCorrection corrections;

    @Inject
    DossierClosing closing;

    @Inject
    CalendarKeeping keeping;

    @Inject
    RecountDecision recounts;

    @Inject
    LoginNames names;
}
