package vn.gov.laichau.dvc.wording;

import vn.gov.laichau.dvc.shared.DomainException;

/** A notice needs its words: a title and a body, or neither where it is not sent. */
public class NoticeTextMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    NoticeTextMissing() {
        super();
    }
}
