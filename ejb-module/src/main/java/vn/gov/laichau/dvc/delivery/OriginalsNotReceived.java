package vn.gov.laichau.dvc.delivery;

import vn.gov.laichau.dvc.shared.DomainException;

/** A result is posted after the applicant's originals have come and been compared: none is recorded (Điều 9.2b). */
public class OriginalsNotReceived extends DomainException {

    private static final long serialVersionUID = 1L;

    OriginalsNotReceived() {
        super();
    }
}
