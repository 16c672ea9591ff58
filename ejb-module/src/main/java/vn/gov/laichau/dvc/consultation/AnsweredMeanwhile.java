package vn.gov.laichau.dvc.consultation;

import vn.gov.laichau.dvc.shared.DomainException;

/** The asked unit has answered; its opinion is on its way. */
public class AnsweredMeanwhile extends DomainException {

    private static final long serialVersionUID = 1L;

    AnsweredMeanwhile() {
    }
}
