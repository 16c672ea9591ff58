package vn.gov.laichau.dvc.organization;

import vn.gov.laichau.dvc.shared.DomainException;

/** Somebody else wrote the same text after this page was loaded; what was typed stays on the page. */
public class TextChanged extends DomainException {

    private static final long serialVersionUID = 1L;

    TextChanged(String who) {
        super(who);
    }
}
