package vn.gov.laichau.dvc.roadmap;

import vn.gov.laichau.dvc.shared.DomainException;

/** The roadmap of an agency is written by its administrators and by the province's system authority. */
public class NotYourAgency extends DomainException {

    private static final long serialVersionUID = 1L;

    NotYourAgency(String agency) {
        super(agency);
    }
}
