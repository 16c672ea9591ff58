package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** A result leaves by registered mail with its number, its day and the postage paid (Điều 9.2). */
public class PostIncomplete extends DomainException {

    private static final long serialVersionUID = 1L;

    PostIncomplete() {
    }
}
