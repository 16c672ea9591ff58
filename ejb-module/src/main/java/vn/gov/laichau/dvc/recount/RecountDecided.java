package vn.gov.laichau.dvc.recount;

import vn.gov.laichau.dvc.shared.DomainException;

/** Somebody has decided it already, or the dossier has gone on. */
public class RecountDecided extends DomainException {

    private static final long serialVersionUID = 1L;

    RecountDecided() {
    }
}
