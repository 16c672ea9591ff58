package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** A fee needs a name, an amount above zero and its legal ground (Luật Phí và lệ phí). */
public class FeeDemandIncomplete extends DomainException {

    private static final long serialVersionUID = 1L;

    FeeDemandIncomplete() {
        super();
    }
}
