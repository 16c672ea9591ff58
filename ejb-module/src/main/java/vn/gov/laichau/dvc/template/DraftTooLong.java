package vn.gov.laichau.dvc.template;

import vn.gov.laichau.dvc.shared.DomainException;

/** A template is longer than a document can be. */
public class DraftTooLong extends DomainException {

    private static final long serialVersionUID = 1L;

    DraftTooLong() {
        super();
    }
}
