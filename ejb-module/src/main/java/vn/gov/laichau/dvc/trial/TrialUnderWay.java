package vn.gov.laichau.dvc.trial;

import vn.gov.laichau.dvc.shared.DomainException;

/** It is just on its way between two units; it can be thrown away when it has arrived. */
public class TrialUnderWay extends DomainException {

    private static final long serialVersionUID = 1L;

    TrialUnderWay(String code) {
        super(code);
    }
}
