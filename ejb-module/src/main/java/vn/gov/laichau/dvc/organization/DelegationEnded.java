package vn.gov.laichau.dvc.organization;

/** From now on nobody does anything by a delegation that was given in this unit (key). */
public record DelegationEnded(long unit) {
}
