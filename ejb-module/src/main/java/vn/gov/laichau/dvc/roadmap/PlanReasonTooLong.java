package vn.gov.laichau.dvc.roadmap;

import vn.gov.laichau.dvc.shared.DomainException;

/** The reason is longer than can be kept. */
public class PlanReasonTooLong extends DomainException {

    private static final long serialVersionUID = 1L;

    PlanReasonTooLong(int longest) {
        super(longest);
    }
}
