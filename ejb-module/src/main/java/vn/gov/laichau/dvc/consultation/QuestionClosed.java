package vn.gov.laichau.dvc.consultation;

import vn.gov.laichau.dvc.shared.DomainException;

/** Who asked has gone on without this opinion, which was late. */
public class QuestionClosed extends DomainException {

    private static final long serialVersionUID = 1L;

    QuestionClosed() {
    }
}
