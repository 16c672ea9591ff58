package vn.gov.laichau.dvc.correspondence;

import vn.gov.laichau.dvc.shared.DomainException;

/** So many messages of the applicant are without an answer that he has to wait for one. */
public class AnswerAwaited extends DomainException {

    private static final long serialVersionUID = 1L;

    AnswerAwaited(int waiting) {
        super(waiting);
    }
}
