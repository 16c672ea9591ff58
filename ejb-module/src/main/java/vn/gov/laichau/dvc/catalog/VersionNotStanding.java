package vn.gov.laichau.dvc.catalog;

import vn.gov.laichau.dvc.shared.DomainException;

/** Only what is in force or will be can be taken back or ended. */
public class VersionNotStanding extends DomainException {

    private static final long serialVersionUID = 1L;

    VersionNotStanding(int number) {
        super(number);
    }
}
