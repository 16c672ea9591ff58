package vn.gov.laichau.dvc.workflow;

import java.util.List;

import vn.gov.laichau.dvc.shared.Role;

/** What is to be done with a dossier, and by whom: the queues of the officers. */
public enum TaskKind {
    /** Check what arrived and accept it, or ask for more (Điều 7). */
    RECEIVE(Role.RECEPTION),
    /** The applicant has been asked; the desk keeps it in view. */
    AWAIT_SUPPLEMENT(Role.RECEPTION),
    /** Examine and propose (Điều 8). */
    HANDLE(Role.SPECIALIST, Role.DIVISION_HEAD),
    /** Give an opinion to another unit (Điều 8.1). */
    ANSWER(Role.SPECIALIST, Role.DIVISION_HEAD),
    /** Approve, send back or refuse (Điều 8). */
    DECIDE(Role.LEADER),
    /** Number, date, issue. */
    ISSUE(Role.RECORDS_CLERK),
    /** Compare originals, take the fee, hand over (Điều 9, 10). */
    RETURN(Role.RECEPTION, Role.CASHIER),
    /** A handoff did not arrive: send it again. */
    UNDELIVERED(Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK);

    private final List<String> roles;

    TaskKind(String... roles) {
        this.roles = List.of(roles);
    }

    /** Whoever serves in the task's unit with one of these roles may do it. */
    public List<String> roles() {
        return roles;
    }
}
