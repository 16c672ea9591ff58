package vn.gov.laichau.dvc.shared;

/** A reason is not longer than a paper has room for. */
public class ReasonTooLong extends DomainException {

    private static final long serialVersionUID = 1L;

    ReasonTooLong(int longest, int given) {
        super(longest, given);
    }
}
