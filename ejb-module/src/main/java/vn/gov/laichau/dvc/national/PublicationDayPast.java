package vn.gov.laichau.dvc.national;

import vn.gov.laichau.dvc.shared.DomainException;

/** Nothing becomes public on a day that is over. */
public class PublicationDayPast extends DomainException {

    private static final long serialVersionUID = 1L;

    PublicationDayPast() {
        super();
    }
}
