package vn.gov.laichau.dvc.shared;

/** There is no such thing, or none that this person may see: both look the same from outside (Điều 12.7). */
public class NotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what, Object id) {
        super(what, String.valueOf(id));
    }
}
