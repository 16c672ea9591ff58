package vn.gov.laichau.dvc.notification;

import java.util.List;
import java.util.Optional;

import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.workflow.TaskKind;
import vn.gov.laichau.dvc.wording.NoticeEvent;

/**
 * What officers are told of: of what is to be done, who is to do it; besides, who has to know though he has nothing to do
 * (one-stop rules, transitions T2–T27). The compiler asks for a new kind of task.
 */
final class WorkEvents {

    /** Who is told besides those who have something to do. */
    enum Party {
        /** Reception of the desk that accepted it. */
        DESK,
        /** Those before whom it lay until this act, in other units than the one that acts, and who proposed the result. */
        WORKERS,
        /** Who proposed the result. */
        PROPOSER
    }

    /** An event for them. */
    record Besides(NoticeEvent event, List<Party> parties) {
    }

    private WorkEvents() {
    }

    /** As what a task that this act put before somebody is told; empty where nothing presses. */
    static Optional<NoticeEvent> of(TaskKind kind, DossierVerb verb) {
        return Optional.ofNullable(switch (kind) {
            case RECEIVE, TAKE_OVER -> verb == DossierVerb.RESUBMIT ? NoticeEvent.WORK_SUPPLEMENT
                    : NoticeEvent.WORK_RECEIVE;
            case CONFIRM_SUPPLEMENT -> NoticeEvent.WORK_SUPPLEMENT;
            case PASS_ON -> NoticeEvent.WORK_PASS_ON;
            case ASSIGN -> NoticeEvent.WORK_ASSIGN;
            case HANDLE -> verb == DossierVerb.RETURN_WITH_REMARK ? NoticeEvent.RETURN_WITH_REMARK
                    : verb == DossierVerb.RESUME ? NoticeEvent.WORK_RESUME : NoticeEvent.WORK_HANDLE;
            case ANSWER -> NoticeEvent.WORK_ANSWER;
            case REVIEW -> NoticeEvent.WORK_REVIEW;
            case DECIDE -> NoticeEvent.WORK_DECIDE;
            case DECIDE_MOTION -> NoticeEvent.WORK_MOTION;
            case ISSUE -> NoticeEvent.WORK_ISSUE;
            case RETURN -> NoticeEvent.WORK_RETURN;
            case REFUND -> NoticeEvent.WORK_REFUND;
            // nothing presses, or it is told as a handoff that failed
            case AWAIT_SUPPLEMENT, AWAIT_PAYMENT, WATCH, AWAY, FILE, UNDELIVERED -> null;
        });
    }

    /** Whether the verb puts this kind of work before somebody even when the task was there before. */
    static boolean isAskedAnew(TaskKind kind, DossierVerb verb) {
        return switch (verb) {
            case RESUME -> kind == TaskKind.HANDLE;
            case DECLINE_TO_SIGN -> kind == TaskKind.DECIDE;
            case ASK_SUPPLEMENT, ASK_EXTENSION, ASK_STOP, ASK_WITHDRAWAL, REPORT_MISMATCH -> kind == TaskKind.DECIDE_MOTION;
            default -> false;
        };
    }

    static Optional<Besides> besides(DossierVerb verb) {
        return Optional.ofNullable(switch (verb) {
            case EXTEND -> new Besides(NoticeEvent.DESK_EXTENDED, List.of(Party.DESK));
            case WITHDRAW -> new Besides(NoticeEvent.WORK_ENDED, List.of(Party.DESK, Party.WORKERS));
            case STOP -> new Besides(NoticeEvent.WORK_ENDED, List.of(Party.WORKERS));
            case REPORT_MISMATCH -> new Besides(NoticeEvent.MISMATCH_FOUND, List.of(Party.PROPOSER));
            default -> null;
        });
    }
}
