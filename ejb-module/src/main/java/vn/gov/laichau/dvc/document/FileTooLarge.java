package vn.gov.laichau.dvc.document;

import vn.gov.laichau.dvc.shared.DomainException;

/** The file is larger than allowed. */
public class FileTooLarge extends DomainException {

    private static final long serialVersionUID = 1L;

    FileTooLarge(long megabytes) {
        super(megabytes);
    }
}
