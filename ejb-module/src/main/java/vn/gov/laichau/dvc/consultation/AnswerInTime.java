package vn.gov.laichau.dvc.consultation;

import vn.gov.laichau.dvc.shared.DomainException;

/** The asked unit has still time to answer. */
public class AnswerInTime extends DomainException {

    private static final long serialVersionUID = 1L;

    AnswerInTime() {
    }
}
