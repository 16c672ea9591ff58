package vn.gov.laichau.dvc.deadline;

import java.io.Serializable;

/** How the clock of a dossier runs: its limit, when on the last day the result is promised, what a return does. */
public record ClockRule(TimeLimit limit, AppointmentPolicy policy, OnReturn onReturn) implements Serializable {
}
