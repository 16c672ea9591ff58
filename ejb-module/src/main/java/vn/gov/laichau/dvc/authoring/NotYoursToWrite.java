package vn.gov.laichau.dvc.authoring;

import vn.gov.laichau.dvc.shared.DomainException;

/** This procedure, or this part of it, belongs to another agency (Điều 12.1). */
public class NotYoursToWrite extends DomainException {

    private static final long serialVersionUID = 1L;

    NotYoursToWrite(String owner) {
        super(owner == null ? "" : owner);
    }
}
