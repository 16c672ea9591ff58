package vn.gov.laichau.dvc.intake;

import vn.gov.laichau.dvc.shared.DomainException;

/** One import at a time. */
public class ImportGoesOn extends DomainException {

    private static final long serialVersionUID = 1L;

    ImportGoesOn(String fileName) {
        super(fileName);
    }
}
