package vn.gov.laichau.dvc.template;

import vn.gov.laichau.dvc.shared.DomainException;

/** A Word template has no place for something that every document has, or only in its header or footer. */
public class WordPlaceMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    WordPlaceMissing(String written) {
        super(written);
    }
}
