package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** A refusal, a remark, a question or a proposal needs its words (Điều 8.2). */
public class ReasonMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    public ReasonMissing() {
        super();
    }
}
