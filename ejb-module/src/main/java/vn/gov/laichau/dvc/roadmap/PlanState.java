package vn.gov.laichau.dvc.roadmap;

/** How far a plan is today. */
public enum PlanState {
    PLANNED,
    REACHED,
    LATE
}
