package vn.gov.laichau.dvc.template;

import vn.gov.laichau.dvc.shared.DomainException;

/** The words of the officer have no place in the template, or more than one. */
public class DraftWordsMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    DraftWordsMissing() {
        super();
    }
}
