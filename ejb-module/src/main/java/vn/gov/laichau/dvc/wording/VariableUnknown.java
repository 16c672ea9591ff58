package vn.gov.laichau.dvc.wording;

import vn.gov.laichau.dvc.shared.DomainException;

/** A text asks for something that no event knows. */
public class VariableUnknown extends DomainException {

    private static final long serialVersionUID = 1L;

    VariableUnknown(String name) {
        super(name);
    }
}
