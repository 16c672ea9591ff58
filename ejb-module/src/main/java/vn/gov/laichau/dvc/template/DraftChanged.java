package vn.gov.laichau.dvc.template;

import vn.gov.laichau.dvc.shared.DomainException;

/** Somebody else wrote the same template after this page was loaded; what was typed stays on the page. */
public class DraftChanged extends DomainException {

    private static final long serialVersionUID = 1L;

    DraftChanged(String who) {
        super(who);
    }
}
