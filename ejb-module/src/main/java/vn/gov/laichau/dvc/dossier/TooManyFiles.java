package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** One paper has too many files. */
public class TooManyFiles extends DomainException {

    private static final long serialVersionUID = 1L;

    TooManyFiles(int most) {
        super(most);
    }
}
