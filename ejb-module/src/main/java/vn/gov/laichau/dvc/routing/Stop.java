package vn.gov.laichau.dvc.routing;

import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.process.Step;

/** A step with the unit that does it. */
public record Stop(Step step, Unit unit) {
}
