package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** Something that came back was rejected without a reason from the list; the applicant is told why (Điều 7). */
public class VerdictReasonMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    VerdictReasonMissing(String name) {
        super(name);
    }
}
