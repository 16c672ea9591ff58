package vn.gov.laichau.dvc.tracking;

/** Whether a line of the timeline is past, present or to come. */
public enum TimelineState {
    DONE,
    NOW,
    STOPPED,
    TODO
}
