package vn.gov.laichau.dvc.calendar;

/** How a day departs from the week's rule (Monday to Friday worked, weekend free). */
public enum DayKind {
    HOLIDAY,
    COMPENSATORY_OFF,
    SWAPPED_OFF,
    MAKE_UP_WORKING
}
