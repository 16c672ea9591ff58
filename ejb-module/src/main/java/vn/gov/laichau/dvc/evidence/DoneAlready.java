package vn.gov.laichau.dvc.evidence;

import vn.gov.laichau.dvc.shared.DomainException;

/** The same command has come before and was carried out; it is not carried out again. */
public class DoneAlready extends DomainException {

    private static final long serialVersionUID = 1L;

    DoneAlready() {
        super();
    }
}
