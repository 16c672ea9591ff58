package vn.gov.laichau.dvc.account;

import vn.gov.laichau.dvc.shared.DomainException;

/** Not the name of a person. */
public class PersonNameWrong extends DomainException {

    private static final long serialVersionUID = 1L;

    PersonNameWrong() {
        super();
    }
}
