package vn.gov.laichau.dvc.routing;

import vn.gov.laichau.dvc.shared.DomainException;

/** The answer that decides on the agency names no commune of the province. */
public class CommuneUnknown extends DomainException {

    private static final long serialVersionUID = 1L;

    CommuneUnknown(String question) {
        super(question);
    }
}
