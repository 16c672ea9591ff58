package vn.gov.laichau.dvc.fieldgroup;

import vn.gov.laichau.dvc.shared.DomainException;

/** A group of fields needs a name that its agency has not given yet. */
public class GroupNameTaken extends DomainException {

    private static final long serialVersionUID = 1L;

    GroupNameTaken(String name) {
        super(name);
    }
}
