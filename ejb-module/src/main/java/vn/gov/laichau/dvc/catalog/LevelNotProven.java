package vn.gov.laichau.dvc.catalog;

import vn.gov.laichau.dvc.shared.DomainException;

/** Something is missing that the service level needs (Điều 2.9). */
public class LevelNotProven extends DomainException {

    private static final long serialVersionUID = 1L;

    LevelNotProven(int level, LevelNeed missing) {
        super(level, missing);
    }
}
