package vn.gov.laichau.dvc.catalog;

import vn.gov.laichau.dvc.shared.DomainException;

/** The procedure is public already; a record of the national database doesn't take its place. */
public class AlreadyPublished extends DomainException {

    private static final long serialVersionUID = 1L;

    AlreadyPublished(String code) {
        super(code);
    }
}
