package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** Something that was asked for has not been added yet. */
public class SupplementIncomplete extends DomainException {

    private static final long serialVersionUID = 1L;

    SupplementIncomplete(java.util.List<String> names) {
        super(String.join("; ", names));
    }
}
