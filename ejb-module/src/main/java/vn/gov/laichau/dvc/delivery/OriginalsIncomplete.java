package vn.gov.laichau.dvc.delivery;

import vn.gov.laichau.dvc.shared.DomainException;

/** Of originals that come in it is noted which, from whom and where they are kept (Điều 9.2). */
public class OriginalsIncomplete extends DomainException {

    private static final long serialVersionUID = 1L;

    OriginalsIncomplete() {
    }
}
