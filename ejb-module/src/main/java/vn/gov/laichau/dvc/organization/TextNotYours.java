package vn.gov.laichau.dvc.organization;

import vn.gov.laichau.dvc.shared.DomainException;

/** Texts of an agency are written by its administrator, those of the province by the system authority. */
public class TextNotYours extends DomainException {

    private static final long serialVersionUID = 1L;

    public TextNotYours() {
        super();
    }
}
