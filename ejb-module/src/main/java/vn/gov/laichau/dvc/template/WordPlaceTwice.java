package vn.gov.laichau.dvc.template;

import vn.gov.laichau.dvc.shared.DomainException;

/** A Word template has two places for something that stands in a document once. */
public class WordPlaceTwice extends DomainException {

    private static final long serialVersionUID = 1L;

    WordPlaceTwice(String written) {
        super(written);
    }
}
