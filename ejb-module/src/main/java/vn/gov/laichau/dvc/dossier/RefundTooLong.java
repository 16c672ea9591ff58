package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** The number of a document and a name are short. */
public class RefundTooLong extends DomainException {

    private static final long serialVersionUID = 1L;

    RefundTooLong(int number, int name) {
        super(number, name);
    }
}
