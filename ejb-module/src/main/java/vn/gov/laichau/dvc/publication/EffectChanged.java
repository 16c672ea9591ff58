package vn.gov.laichau.dvc.publication;

import vn.gov.laichau.dvc.shared.DomainException;

/** More or other dossiers run than when the effect was looked at; it has to be looked at again. */
public class EffectChanged extends DomainException {

    private static final long serialVersionUID = 1L;

    EffectChanged() {
        super();
    }
}
