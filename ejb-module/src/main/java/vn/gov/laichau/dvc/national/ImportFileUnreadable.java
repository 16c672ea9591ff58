package vn.gov.laichau.dvc.national;

import vn.gov.laichau.dvc.shared.DomainException;

/** The file is not a list of records in JSON; nothing was taken. */
public class ImportFileUnreadable extends DomainException {

    private static final long serialVersionUID = 1L;

    ImportFileUnreadable(String where) {
        super(where);
    }
}
