package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** This procedure can't be filed on the network, or not at this agency (Điều 2.9). */
public class NotForOnlineFiling extends DomainException {

    private static final long serialVersionUID = 1L;

    NotForOnlineFiling() {
        super();
    }
}
