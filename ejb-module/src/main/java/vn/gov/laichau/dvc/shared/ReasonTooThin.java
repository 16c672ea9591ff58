package vn.gov.laichau.dvc.shared;

/** A reason is given in words: it has so many letters at least. */
public class ReasonTooThin extends DomainException {

    private static final long serialVersionUID = 1L;

    ReasonTooThin(int least) {
        super(least);
    }
}
