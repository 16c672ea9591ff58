package vn.gov.laichau.dvc.workflow;

/** The tabs of the officers' inbox, in their order; each shows one kind of task. */
public enum QueueTab {
    TO_RECEIVE(TaskKind.RECEIVE),
    TO_TAKE_OVER(TaskKind.TAKE_OVER),
    TO_PASS_ON(TaskKind.PASS_ON),
    TO_ASSIGN(TaskKind.ASSIGN),
    TO_HANDLE(TaskKind.HANDLE),
    TO_ANSWER(TaskKind.ANSWER),
    TO_REVIEW(TaskKind.REVIEW),
    TO_DECIDE(TaskKind.DECIDE),
    TO_DECIDE_MOTION(TaskKind.DECIDE_MOTION),
    TO_ISSUE(TaskKind.ISSUE),
    TO_RETURN(TaskKind.RETURN),
    TO_CONFIRM(TaskKind.CONFIRM_SUPPLEMENT),
    WAITING_SUPPLEMENT(TaskKind.AWAIT_SUPPLEMENT),
    WAITING_PAYMENT(TaskKind.AWAIT_PAYMENT),
    TO_REFUND(TaskKind.REFUND),
    WATCHED(TaskKind.WATCH),
    AWAY(TaskKind.AWAY),
    TO_FILE(TaskKind.FILE),
    UNDELIVERED(TaskKind.UNDELIVERED);

    private final TaskKind kind;

    QueueTab(TaskKind kind) {
        this.kind = kind;
    }

    public TaskKind kind() {
        return kind;
    }
}
