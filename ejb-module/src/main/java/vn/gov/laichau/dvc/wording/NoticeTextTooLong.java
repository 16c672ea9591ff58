package vn.gov.laichau.dvc.wording;

import vn.gov.laichau.dvc.shared.DomainException;

/** The text of a notice is too long. */
public class NoticeTextTooLong extends DomainException {

    private static final long serialVersionUID = 1L;

    NoticeTextTooLong(int length, int most) {
        super(length, most);
    }
}
