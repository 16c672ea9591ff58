package vn.gov.laichau.dvc.publication;

import vn.gov.laichau.dvc.shared.DomainException;

/** What changed, or why, has to be said: applicants and later readers see it (Điều 12.6). */
public class WordsMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    WordsMissing() {
        super();
    }
}
