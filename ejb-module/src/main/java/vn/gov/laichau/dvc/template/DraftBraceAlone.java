package vn.gov.laichau.dvc.template;

import vn.gov.laichau.dvc.shared.DomainException;

/** A brace in a template that surrounds no placeholder. */
public class DraftBraceAlone extends DomainException {

    private static final long serialVersionUID = 1L;

    /** {@code around}: the words beside it. */
    DraftBraceAlone(String around) {
        super(around);
    }
}
