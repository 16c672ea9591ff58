package vn.gov.laichau.dvc.correspondence;

import vn.gov.laichau.dvc.shared.DomainException;

/** The applicant or a colleague has written since the page was loaded; that is read before it is answered. */
public class MessagesMeanwhile extends DomainException {

    private static final long serialVersionUID = 1L;

    MessagesMeanwhile() {
        super();
    }
}
