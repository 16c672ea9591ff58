package vn.gov.laichau.dvc.template;

import vn.gov.laichau.dvc.shared.DomainException;

/** A Word template asks for something that no dossier has; says in which paragraph. */
public class WordVariableUnknown extends DomainException {

    private static final long serialVersionUID = 1L;

    WordVariableUnknown(String name, String where) {
        super(name, where);
    }
}
