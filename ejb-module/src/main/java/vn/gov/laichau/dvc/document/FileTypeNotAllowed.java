package vn.gov.laichau.dvc.document;

import vn.gov.laichau.dvc.shared.DomainException;

/** Only PDF, JPEG and PNG are taken, and a file must be what its name says. */
public class FileTypeNotAllowed extends DomainException {

    private static final long serialVersionUID = 1L;

    FileTypeNotAllowed() {
        super();
    }
}
