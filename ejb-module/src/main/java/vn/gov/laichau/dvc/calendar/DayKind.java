package vn.gov.laichau.dvc.calendar;

/** How a day departs from the week's rule (Monday to Friday worked, weekend free). */
public enum DayKind {
    HOLIDAY,
    COMPENSATORY_OFF,
    SWAPPED_OFF,
    MAKE_UP_WORKING,
    /** Closed for another reason: a flood, a ceremony of one agency. */
    CLOSED,
    MORNING_ONLY,
    AFTERNOON_ONLY;

    /** Nobody works on such a day. */
    public boolean isFree() {
        return this == HOLIDAY || this == COMPENSATORY_OFF || this == SWAPPED_OFF || this == CLOSED;
    }

    public boolean isHalf() {
        return this == MORNING_ONLY || this == AFTERNOON_ONLY;
    }

    /**
     * Whether an agency has it on a day that is {@code province} for the others ({@code null}: as the week has it). It works
     * on no day that is decreed free, also where that was decreed later, but may work off a Saturday or Sunday.
     */
    boolean countsOver(DayKind province, boolean weekend) {
        boolean free = province == null ? isHalf() && weekend : province.isFree();
        return isFree() || !free;
    }
}
