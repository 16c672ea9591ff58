package vn.gov.laichau.dvc.organization;

import vn.gov.laichau.dvc.shared.DomainException;

/** Texts of an agency are read by its administrator, the system authority and auditors (Điều 4, 11.3). */
public class TextNotYoursToRead extends DomainException {

    private static final long serialVersionUID = 1L;

    TextNotYoursToRead() {
        super();
    }
}
