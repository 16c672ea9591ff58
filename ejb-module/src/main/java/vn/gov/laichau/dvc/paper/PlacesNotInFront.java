package vn.gov.laichau.dvc.paper;

import vn.gov.laichau.dvc.shared.DomainException;

/** Number and date of a document stand on its first page, each in one line. */
public class PlacesNotInFront extends DomainException {

    private static final long serialVersionUID = 1L;

    PlacesNotInFront() {
        super();
    }
}
