package vn.gov.laichau.dvc.routing;

import vn.gov.laichau.dvc.shared.DomainException;

/** No agency with this code exists today. */
public class AgencyUnknown extends DomainException {

    private static final long serialVersionUID = 1L;

    AgencyUnknown(String code) {
        super(code);
    }
}
