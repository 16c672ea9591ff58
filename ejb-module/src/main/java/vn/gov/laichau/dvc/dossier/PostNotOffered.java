package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** This procedure does not send results by post. */
public class PostNotOffered extends DomainException {

    private static final long serialVersionUID = 1L;

    PostNotOffered() {
        super();
    }
}
