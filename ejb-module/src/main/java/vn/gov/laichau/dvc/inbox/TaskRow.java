package vn.gov.laichau.dvc.inbox;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

import vn.gov.laichau.dvc.workflow.QueueTab;
import vn.gov.laichau.dvc.workflow.TaskKind;
import vn.gov.laichau.dvc.workflow.Urgency;

/**
 * A line of the inbox. {@code minutesLeft} are minutes of office time, negative when late; {@code dueAt} is that of the
 * step, {@code wholeDueAt} that of the dossier, {@code test} a dossier that never counts; {@code version} is the dossier's;
 * {@code questions} units are asked about it at present, of which {@code settled} hold it up no
 * longer; {@code awaited}: the applicant has written and waits for an answer; {@code originals} of the applicant lie at
 * the desk; {@code place} at another agency where the dossier is, else {@code null}.
 */
public record TaskRow(UUID task, UUID dossier, int version, String code, String applicantName, String procedureName,
        TaskKind kind, String unitName, String holder, String holderName, Instant openedAt, Instant dueAt,
        Instant wholeDueAt,
        Urgency urgency, long minutesLeft, boolean test, boolean unread, int questions, int settled, boolean awaited,
        String status, int originals, String place) implements Serializable {

    /** The tab in which it lies, whose name says what is to be done. */
    public QueueTab tab() {
        return Arrays.stream(QueueTab.values()).filter(tab -> tab.kind() == kind).findFirst().orElseThrow();
    }

    /** How a page names the line when it is picked for an act on many. */
    public String pick() {
        return new Picked(dossier, version, task, holder == null ? "" : holder, code).text();
    }
}
