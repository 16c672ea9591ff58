package vn.gov.laichau.dvc.trial;

import vn.gov.laichau.dvc.shared.DomainException;

/** Only the clerk who began to try it throws it away. */
public class TrialNotYours extends DomainException {

    private static final long serialVersionUID = 1L;

    TrialNotYours() {
        super();
    }
}
