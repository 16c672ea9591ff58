package vn.gov.laichau.dvc.process;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import vn.gov.laichau.dvc.process.UnitRule.Place;
import vn.gov.laichau.dvc.shared.Role;

/** What is done in a step: the common skeleton from which every agency builds its process (Điều 7–9, 12.3). */
public enum StepKind {
    /** The desk that was asked checks the papers and accepts (Điều 7). Always the first step. */
    CHECK,
    /** The desk, or whoever holds the dossier, passes it on to the next unit. */
    PASS,
    /** The head of a division gives it to one of his officers. */
    ASSIGN,
    /** A specialist examines and proposes (Điều 8). */
    HANDLE,
    /** The head of the division reviews what was proposed and initials it. */
    REVIEW,
    /** The leader decides and signs (Điều 8). The last one decides the result; an earlier one sends the matter on. */
    DECIDE,
    /** The records clerk numbers, dates and issues; after an earlier decision: sends it to the next agency. */
    ISSUE,
    /** The desk of another agency takes over what comes from the agency before. */
    TAKE_OVER,
    /** The desk that accepted it hands the result over (Điều 9). Always the last step. */
    RETURN;

    /** Roles that can do it; without a role in the definition all of them may. */
    public List<String> roles() {
        return switch (this) {
            case CHECK, TAKE_OVER -> List.of(Role.RECEPTION);
            case PASS -> List.of(Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK);
            case ASSIGN -> List.of(Role.DIVISION_HEAD);
            case HANDLE -> List.of(Role.SPECIALIST, Role.DIVISION_HEAD);
            case REVIEW -> List.of(Role.DIVISION_HEAD, Role.LEADER);
            case DECIDE -> List.of(Role.LEADER);
            case ISSUE -> List.of(Role.RECORDS_CLERK);
            case RETURN -> List.of(Role.RECEPTION, Role.CASHIER);
        };
    }

    /** Parts of an agency in which it can be done. */
    public Set<Place> places() {
        return switch (this) {
            case CHECK, TAKE_OVER, RETURN -> EnumSet.of(Place.DESK);
            case PASS -> EnumSet.allOf(Place.class);
            case ASSIGN, HANDLE -> EnumSet.of(Place.HANDLING, Place.DIVISION);
            case REVIEW -> EnumSet.of(Place.HANDLING, Place.DIVISION, Place.LEADERSHIP);
            case DECIDE -> EnumSet.of(Place.LEADERSHIP);
            case ISSUE -> EnumSet.of(Place.RECORDS);
        };
    }

    /** What may come right after it. */
    public Set<StepKind> next() {
        return switch (this) {
            case CHECK, PASS -> EnumSet.of(PASS, ASSIGN, HANDLE, TAKE_OVER);
            case ASSIGN -> EnumSet.of(HANDLE);
            case HANDLE -> EnumSet.of(HANDLE, PASS, ASSIGN, REVIEW, DECIDE, TAKE_OVER);
            case REVIEW -> EnumSet.of(REVIEW, DECIDE);
            case DECIDE -> EnumSet.of(ISSUE, PASS, ASSIGN, HANDLE, TAKE_OVER, RETURN);
            case ISSUE -> EnumSet.of(PASS, ASSIGN, HANDLE, TAKE_OVER, RETURN);
            case TAKE_OVER -> EnumSet.of(PASS, ASSIGN, HANDLE);
            case RETURN -> EnumSet.noneOf(StepKind.class);
        };
    }

    Place usualPlace() {
        return switch (this) {
            case CHECK, PASS, TAKE_OVER, RETURN -> Place.DESK;
            case ASSIGN, HANDLE, REVIEW -> Place.HANDLING;
            case DECIDE -> Place.LEADERSHIP;
            case ISSUE -> Place.RECORDS;
        };
    }
}
