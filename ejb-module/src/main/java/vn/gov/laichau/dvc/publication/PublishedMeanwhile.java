package vn.gov.laichau.dvc.publication;

import vn.gov.laichau.dvc.shared.DomainException;

/** Somebody else published this draft, or took this version back, a moment earlier. */
public class PublishedMeanwhile extends DomainException {

    private static final long serialVersionUID = 1L;

    PublishedMeanwhile(String who) {
        super(who);
    }
}
