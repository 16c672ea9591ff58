package vn.gov.laichau.dvc.template;

import vn.gov.laichau.dvc.shared.DomainException;

/** The body of a template is no XHTML; says in which line. */
public class DraftMarkupBroken extends DomainException {

    private static final long serialVersionUID = 1L;

    DraftMarkupBroken(String line) {
        super(line);
    }
}
