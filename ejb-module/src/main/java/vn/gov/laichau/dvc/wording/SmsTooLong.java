package vn.gov.laichau.dvc.wording;

import vn.gov.laichau.dvc.shared.DomainException;

/** The SMS would need more segments than the gateway takes. */
public class SmsTooLong extends DomainException {

    private static final long serialVersionUID = 1L;

    SmsTooLong(int segments, int most) {
        super(segments, most);
    }
}
