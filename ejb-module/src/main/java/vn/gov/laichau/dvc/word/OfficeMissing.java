package vn.gov.laichau.dvc.word;

import vn.gov.laichau.dvc.shared.DomainException;

/** LibreOffice is not installed on this server: no Word template can be printed here. */
public class OfficeMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    OfficeMissing() {
        super();
    }
}
