package vn.gov.laichau.dvc.consultation;

import vn.gov.laichau.dvc.shared.DomainException;

/** The day by which an answer is wanted lies in the past. */
public class AnswerDatePast extends DomainException {

    private static final long serialVersionUID = 1L;

    AnswerDatePast() {
        super();
    }
}
