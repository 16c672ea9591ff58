package vn.gov.laichau.dvc.correspondence;

import vn.gov.laichau.dvc.shared.DomainException;

/** A message or note has more characters than are kept: the most, and how many it has. */
public class WritingTooLong extends DomainException {

    private static final long serialVersionUID = 1L;

    WritingTooLong(int most, int written) {
        super(most, written);
    }
}
