package vn.gov.laichau.dvc.consultation;

import vn.gov.laichau.dvc.shared.DomainException;

/** An answer to another unit needs its words (Điều 8.1). */
public class OpinionMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    OpinionMissing() {
        super();
    }
}
