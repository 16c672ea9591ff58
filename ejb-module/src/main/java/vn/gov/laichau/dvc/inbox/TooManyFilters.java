package vn.gov.laichau.dvc.inbox;

import vn.gov.laichau.dvc.shared.DomainException;

/** An officer keeps at most thirty filters. */
public class TooManyFilters extends DomainException {

    private static final long serialVersionUID = 1L;

    TooManyFilters() {
        super();
    }
}
