package vn.gov.laichau.dvc.consultation;

import vn.gov.laichau.dvc.shared.DomainException;

/** A question or an answer is longer than can be kept. */
public class WordsTooLong extends DomainException {

    private static final long serialVersionUID = 1L;

    WordsTooLong(int most) {
        super(most);
    }
}
