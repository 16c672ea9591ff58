package vn.gov.laichau.dvc.web.common;

import vn.gov.laichau.dvc.shared.DomainException;

/** What was typed is no time of the day. */
public class NoSuchTime extends DomainException {

    private static final long serialVersionUID = 1L;

    NoSuchTime(String typed) {
        super(typed);
    }
}
