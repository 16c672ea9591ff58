package vn.gov.laichau.dvc.template;

import vn.gov.laichau.dvc.shared.DomainException;

/** Templates of an agency are written by its administrator, those of the province by the system authority. */
public class DraftNotYours extends DomainException {

    private static final long serialVersionUID = 1L;

    DraftNotYours() {
        super();
    }
}
