package vn.gov.laichau.dvc.document;

import vn.gov.laichau.dvc.shared.DomainException;

/** The file has no content. */
public class FileEmpty extends DomainException {

    private static final long serialVersionUID = 1L;

    FileEmpty() {
        super();
    }
}
