package vn.gov.laichau.dvc.wording;

import vn.gov.laichau.dvc.shared.DomainException;

/** A text asks for something that this event does not know. */
public class VariableNotHere extends DomainException {

    private static final long serialVersionUID = 1L;

    VariableNotHere(String name) {
        super(name);
    }
}
