package vn.gov.laichau.dvc.delegation;

import vn.gov.laichau.dvc.shared.DomainException;

/** There is no such procedure or field. */
public class ScopeUnknown extends DomainException {

    private static final long serialVersionUID = 1L;

    ScopeUnknown(String typed) {
        super(typed);
    }
}
