package vn.gov.laichau.dvc.template;

import vn.gov.laichau.dvc.shared.DomainException;

/** A template asks for something that no dossier has. */
public class DraftVariableUnknown extends DomainException {

    private static final long serialVersionUID = 1L;

    DraftVariableUnknown(String name) {
        super(name);
    }
}
