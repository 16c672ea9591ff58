package vn.gov.laichau.dvc.catalog;

import vn.gov.laichau.dvc.shared.DomainException;

/** It is the first version: nothing would hold on in its place. It can be retired. */
public class NoVersionBefore extends DomainException {

    private static final long serialVersionUID = 1L;

    NoVersionBefore() {
        super();
    }
}
