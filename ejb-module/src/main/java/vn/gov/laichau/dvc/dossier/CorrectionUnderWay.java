package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** Its result was handed over and is being corrected: nothing but the corrected result may come of it (NĐ 61 Art 21). */
public class CorrectionUnderWay extends DomainException {

    private static final long serialVersionUID = 1L;

    CorrectionUnderWay() {
        super();
    }
}
