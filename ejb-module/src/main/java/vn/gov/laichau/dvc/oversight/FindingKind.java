package vn.gov.laichau.dvc.oversight;

/** What is wrong with a dossier, whatever brought it there. */
public enum FindingKind {
    /** It is neither finished nor on its way, and lies before nobody. */
    NO_OWNER("d.status not in ('DRAFT', 'RETURNED', 'NOT_ACCEPTED', 'WITHDRAWN', 'STOPPED', 'CLOSED') and not exists ("
            + "select 1 from dvc.task t where t.dossier_id = d.id and t.closed_at is null and t.kind <> 'AWAY') "
            + "and not exists ("
            + "select 1 from dvc.handoff h where h.dossier_id = d.id and h.state = 'SENT')"),
    /** Nobody serves today in the unit before which it lies. */
    UNIT_EMPTY("d.status not in ('DRAFT', 'RETURNED', 'NOT_ACCEPTED', 'WITHDRAWN', 'STOPPED', 'CLOSED') and exists ("
            + "select 1 from dvc.task t where t.dossier_id = d.id and t.closed_at is null and not exists ("
            + "select 1 from dvc.service s where s.unit_id = t.unit_id "
            + "and s.valid_from <= cast(now() at time zone 'Asia/Ho_Chi_Minh' as date) and (s.valid_to is null "
            + "or s.valid_to >= cast(now() at time zone 'Asia/Ho_Chi_Minh' as date))))"),
    /** It has no step, so that nothing comes next. */
    NO_NEXT_ACT("d.status not in ('DRAFT', 'RETURNED', 'NOT_ACCEPTED', 'WITHDRAWN', 'STOPPED', 'CLOSED') "
            + "and (d.step is null or d.step_unit_id is null)"),
    /** It is finished, and somebody still has work with it besides filing it and giving money back. */
    FINISHED_WITH_TASK("d.status in ('RETURNED', 'NOT_ACCEPTED', 'WITHDRAWN', 'STOPPED', 'CLOSED') and exists ("
            + "select 1 from dvc.task t where t.dossier_id = d.id and t.closed_at is null and t.kind <> 'REFUND' "
            + "and (t.kind <> 'FILE' or d.status = 'CLOSED'))"),
    /** Money goes back to the applicant, and nobody has it before him. */
    REFUND_UNSEEN("d.fee_status = 'REFUND_DUE' and not exists (select 1 from dvc.task t where t.dossier_id = d.id "
            + "and t.kind = 'REFUND' and t.closed_at is null)"),
    /** Its legal clock should run, and it has no day on which it is late. */
    CLOCK_MISSING("d.status in ('ACCEPTED', 'IN_PROCESS', 'CONSULTING', 'AWAITING_APPROVAL', 'SIGNED') "
            + "and d.due_at is null"),
    /** It waits for papers that nobody asked for, or for money that nobody owes. */
    WAITS_FOR_NOTHING("d.status = 'SUPPLEMENT_AT_DESK' and not exists (select 1 from dvc.supplement s "
            + "where s.dossier_id = d.id and s.answered_at is null) "
            + "or d.status = 'AWAITING_PAYMENT' and d.fee_status <> 'DUE' "
            + "or d.status = 'CONSULTING' and not exists (select 1 from dvc.handoff h where h.dossier_id = d.id "
            + "and (h.kind = 'CONSULTATION' and h.state in ('SENT', 'ARRIVED', 'DEAD') or h.kind = 'REPLY' "
            + "and h.state in ('SENT', 'DEAD')))"),
    /** A result without a number, or handed over without having been issued. */
    RESULT_CONTRADICTORY("d.status in ('RESULT_ISSUED', 'RESULT_AT_DESK', 'RETURNED') and (d.result_number is null "
            + "or d.issued_at is null or d.outcome is null)"),
    /** A message between two units was lost on its way. */
    LOST_ON_THE_WAY("exists (select 1 from dvc.handoff h where h.dossier_id = d.id and h.state = 'DEAD')"),
    /** A line of its history is not there any more. */
    HISTORY_BROKEN("d.id in (select h.dossier_id from dvc.dossier_history h group by h.dossier_id "
            + "having count(*) <> max(h.position) + 1)");

    private final String condition;

    FindingKind(String condition) {
        this.condition = condition;
    }

    /** Over {@code dvc.dossier d}. */
    String condition() {
        return condition;
    }
}
