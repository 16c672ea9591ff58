package vn.gov.laichau.dvc.inbox;

/** Views over all kinds of work, beside the tabs of one kind each. */
public enum QueueView {
    /** Everything that I may do. */
    ALL,
    /** Nobody has taken it. */
    WAITING,
    /** I hold it. */
    MINE,
    /** Due within two working days. */
    SOON,
    /** Its time has passed. */
    LATE,
    /** All work of the units that I head, whoever holds it. */
    OF_UNIT
}
