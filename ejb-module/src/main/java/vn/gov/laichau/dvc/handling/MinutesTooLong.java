package vn.gov.laichau.dvc.handling;

import vn.gov.laichau.dvc.shared.DomainException;

/** Minutes are longer than can be kept. */
public class MinutesTooLong extends DomainException {

    private static final long serialVersionUID = 1L;

    MinutesTooLong(int place, int people, int content) {
        super(place, people, content);
    }
}
