package vn.gov.laichau.dvc.consultation;

import vn.gov.laichau.dvc.shared.DomainException;

/** Whoever asks for an opinion names at least one unit. */
public class NobodyAsked extends DomainException {

    private static final long serialVersionUID = 1L;

    NobodyAsked() {
    }
}
