package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** Only what was asked for, and has come back, is accepted or rejected (Điều 7). */
public class NothingToJudge extends DomainException {

    private static final long serialVersionUID = 1L;

    NothingToJudge() {
    }
}
