package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** The reason alone does not tell the applicant what to do about a paper or an answer: words are needed (NĐ 61 Art 17). */
public class GuidanceMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    GuidanceMissing(String name) {
        super(name);
    }
}
