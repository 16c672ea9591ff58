package vn.gov.laichau.dvc.motion;

/** What has become of a motion. */
public enum MotionState {
    OPEN,
    AGREED,
    DECLINED,
    /** The dossier has gone on, so that nothing is left to decide. */
    LAPSED
}
