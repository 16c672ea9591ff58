package vn.gov.laichau.dvc.trial;

import vn.gov.laichau.dvc.shared.DomainException;

/** The draft names no such agency with a desk and a division, or no time limit: it can't be filed there. */
public class TrialImpossible extends DomainException {

    private static final long serialVersionUID = 1L;

    TrialImpossible(String agency) {
        super(agency);
    }
}
