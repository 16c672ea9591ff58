package vn.gov.laichau.dvc.motion;

import vn.gov.laichau.dvc.shared.DomainException;

/** Whoever asked for his dossier back is answered before it is accepted, signed or ended otherwise. */
public class WithdrawalUndecided extends DomainException {

    private static final long serialVersionUID = 1L;

    WithdrawalUndecided() {
    }
}
