package vn.gov.laichau.dvc.workflow;

import java.util.Arrays;
import java.util.List;

import vn.gov.laichau.dvc.process.StepKind;
import vn.gov.laichau.dvc.shared.Role;

/** What is to be done with a dossier, and by whom: the queues of the officers. */
public enum TaskKind {
    /** Check what arrived and accept it, or ask for more (Điều 7). */
    RECEIVE(StepKind.CHECK),
    /** The applicant has been asked; the desk keeps it in view. */
    AWAIT_SUPPLEMENT(Role.RECEPTION),
    /** Pass it on to the next unit. */
    PASS_ON(StepKind.PASS),
    /** Take over what another agency sent. */
    TAKE_OVER(StepKind.TAKE_OVER),
    /** Give it to an officer of the division. */
    ASSIGN(StepKind.ASSIGN),
    /** Examine and propose (Điều 8). */
    HANDLE(StepKind.HANDLE),
    /** Give an opinion to another unit (Điều 8.1). */
    ANSWER(Role.SPECIALIST, Role.DIVISION_HEAD),
    /** Read what was proposed, initial it or send it back (Điều 8). */
    REVIEW(StepKind.REVIEW),
    /** Approve, send back or refuse (Điều 8). */
    DECIDE(StepKind.DECIDE),
    /** Number, date, issue. */
    ISSUE(StepKind.ISSUE),
    /** Compare originals, take the fee, hand over (Điều 9, 10). */
    RETURN(StepKind.RETURN),
    /** What the applicant sent in answer is complete, or it is not (NĐ 61 Art 19.4). */
    CONFIRM_SUPPLEMENT(Role.RECEPTION),
    /** A fee that was asked for during the handling is to be paid. */
    AWAIT_PAYMENT(Role.RECEPTION, Role.CASHIER),
    /** Money goes back to the applicant (Điều 10.3). */
    REFUND(Role.RECEPTION, Role.CASHIER),
    /** The applicant or his money is waited for at the desk: who had the dossier keeps it in view. */
    WATCH(Role.SPECIALIST, Role.DIVISION_HEAD),
    /** It lies at another agency: the desk that took it in keeps it in view until it comes back (Điều 8.1). */
    AWAY(Role.RECEPTION),
    /** It is finished: look whether everything is there, and close it (Điều 9.3). */
    FILE(Role.RECORDS_CLERK),
    /** Agree to what somebody asks for besides the result, or not. */
    DECIDE_MOTION(Role.RECEPTION, Role.LEADER),
    /** A handoff did not arrive: send it again. */
    UNDELIVERED(Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK);

    private final StepKind step;
    private final List<String> roles;

    TaskKind(StepKind step) {
        this.step = step;
        this.roles = step.roles();
    }

    TaskKind(String... roles) {
        this.step = null;
        this.roles = List.of(roles);
    }

    /** The work of a step of the process. */
    static TaskKind of(StepKind step) {
        return Arrays.stream(values()).filter(kind -> kind.step == step).findFirst().orElseThrow();
    }

    boolean isStep() {
        return step != null;
    }

    /** There is nothing to be done with it: others have the dossier, or are waited for. */
    public boolean isOnlyWatched() {
        return this == WATCH || this == AWAY;
    }

    /** Whoever serves in the task's unit with one of these roles may do it, unless the task names one of them. */
    public List<String> roles() {
        return roles;
    }
}
