package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** Name and ground of a fee are short enough for a notice. */
public class FeeDemandTooLong extends DomainException {

    private static final long serialVersionUID = 1L;

    FeeDemandTooLong(int longestName, int longestGround) {
        super(longestName, longestGround);
    }
}
