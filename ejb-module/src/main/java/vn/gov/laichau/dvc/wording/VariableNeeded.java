package vn.gov.laichau.dvc.wording;

import vn.gov.laichau.dvc.shared.DomainException;

/** The notice has to say this by law, and its text does not. */
public class VariableNeeded extends DomainException {

    private static final long serialVersionUID = 1L;

    VariableNeeded(String written) {
        super(written);
    }
}
