package vn.gov.laichau.dvc.dossier;

import java.util.EnumSet;
import java.util.Set;

/** What is asked for besides the result itself, and decided by somebody else than who asks (Điều 8.1; one-stop rules). */
public enum MotionKind {
    /** Papers or answers are missing after appraisal; the leader agrees to ask for them (NĐ 61 Art 19.4). */
    SUPPLEMENT(DossierVerb.ASK_SUPPLEMENT, EnumSet.of(DossierStatus.IN_PROCESS)),
    /** It can't be done in time: an apology with a new appointment (NĐ 61 Art 19.9). */
    EXTENSION(DossierVerb.ASK_EXTENSION, EnumSet.of(DossierStatus.ACCEPTED, DossierStatus.IN_PROCESS,
            DossierStatus.CONSULTING, DossierStatus.AWAITING_PAYMENT, DossierStatus.AWAITING_APPROVAL,
            DossierStatus.SIGNED)),
    /** The agency ends it on a legal ground. */
    STOP(DossierVerb.ASK_STOP, EnumSet.of(DossierStatus.ACCEPTED, DossierStatus.IN_PROCESS, DossierStatus.CONSULTING,
            DossierStatus.SUPPLEMENT_IN_PROCESS, DossierStatus.AWAITING_PAYMENT, DossierStatus.AWAITING_APPROVAL,
            DossierStatus.SIGNED)),
    /** The applicant wants it back. */
    WITHDRAWAL(DossierVerb.ASK_WITHDRAWAL, EnumSet.of(DossierStatus.SUBMITTED, DossierStatus.SUPPLEMENT_AT_DESK,
            DossierStatus.ACCEPTED, DossierStatus.IN_PROCESS, DossierStatus.CONSULTING,
            DossierStatus.SUPPLEMENT_IN_PROCESS, DossierStatus.AWAITING_PAYMENT, DossierStatus.AWAITING_APPROVAL)),
    /** The originals shown at the counter are not what was sent (Điều 10.1). */
    MISMATCH(DossierVerb.REPORT_MISMATCH, EnumSet.of(DossierStatus.RESULT_AT_DESK));

    private final DossierVerb verb;
    private final Set<DossierStatus> from;

    MotionKind(DossierVerb verb, Set<DossierStatus> from) {
        this.verb = verb;
        this.from = from;
    }

    /** The act of asking, as history names it. */
    public DossierVerb verb() {
        return verb;
    }

    public boolean isPossibleIn(DossierStatus status) {
        return from.contains(status);
    }
}
