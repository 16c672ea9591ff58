package vn.gov.laichau.dvc.handling;

import vn.gov.laichau.dvc.shared.DomainException;

/** Minutes are replaced once; those that have taken their place may be replaced in turn. */
public class MinutesReplaced extends DomainException {

    private static final long serialVersionUID = 1L;

    MinutesReplaced(String by) {
        super(by);
    }
}
