package vn.gov.laichau.dvc.publication;

import vn.gov.laichau.dvc.shared.DomainException;

/** Golden dossiers do not come out as expected, and nobody said why that is right. */
public class ExamplesFail extends DomainException {

    private static final long serialVersionUID = 1L;

    ExamplesFail(String names) {
        super(names);
    }
}
