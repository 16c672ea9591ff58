package vn.gov.laichau.dvc.template;

import vn.gov.laichau.dvc.shared.DomainException;

/** A template holds an element or an attribute that no document may have. */
public class DraftElementUnknown extends DomainException {

    private static final long serialVersionUID = 1L;

    DraftElementUnknown(String name) {
        super(name);
    }
}
