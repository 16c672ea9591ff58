package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** The result of this procedure is fetched at the agency (Điều 2.9, 10.1). */
public class ResultNotOnline extends DomainException {

    private static final long serialVersionUID = 1L;

    ResultNotOnline() {
        super();
    }
}
