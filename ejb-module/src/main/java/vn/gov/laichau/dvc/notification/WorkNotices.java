package vn.gov.laichau.dvc.notification;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.handoff.Handoffs;
import vn.gov.laichau.dvc.workflow.Task;
import vn.gov.laichau.dvc.workflow.TaskChanged;
import vn.gov.laichau.dvc.workflow.TaskKind;
import vn.gov.laichau.dvc.workflow.Tasks;
import vn.gov.laichau.dvc.wording.NoticeEvent;
import vn.gov.laichau.dvc.wording.NoticeValues;
import vn.gov.laichau.dvc.wording.NoticeVariable;

/**
 * Tells officers in the portal what lies before them now, in the transaction of the act that put it there, and takes back
 * what lies before them no more. Never who did the act himself; of dossiers that are only tried nobody.
 */
@ApplicationScoped
public class WorkNotices {

    @Inject
    Dossiers dossiers;

    @Inject
    Tasks tasks;

    @Inject
    Handoffs handoffs;

    @Inject
    Workers workers;

    @Inject
    Calendars calendars;

    @Inject
    DossierValues values;

    @Inject
    NoticeWriting writing;

    /** After the tasks are opened and closed. */
    void tell(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) DossierMoved moved) {
        var dossier = dossiers.get(moved.dossier());
        if (dossier.isTest()) {
            return;
        }
        writing.settle(dossier, moved.stamp().at());
        var told = new TreeSet<String>();
        tasks.openOf(dossier).stream().filter(task -> isNew(task, moved.stamp().at())
                || WorkEvents.isAskedAnew(task.getKind(), moved.verb())).forEach(task -> told.addAll(tell(task, moved.verb(),
                        moved.stamp().actor(), moved.reason(), moved.stamp().at())));
        WorkEvents.besides(moved.verb()).ifPresent(besides -> {
            var people = workers.parties(besides.parties(), dossier, moved);
            people.remove(moved.stamp().actor());
            people.removeAll(told);
            writing.tellOfficers(dossier, people, besides.event(), values.of(dossier)
                    .with(NoticeVariable.REASON, moved.reason()), moved.stamp().at());
        });
    }

    void tell(@Observes TaskChanged changed) {
        var dossier = dossiers.get(changed.dossier());
        if (dossier.isTest()) {
            return;
        }
        writing.settle(dossier, changed.stamp().at());
        tasks.findOpen(changed.task()).ifPresent(task -> tell(task, null, changed.stamp().actor(), null,
                changed.stamp().at()));
    }

    private static boolean isNew(Task task, Instant at) {
        return at.equals(task.getOpenedAt());
    }

    /** Returns whom. */
    private Set<String> tell(Task task, DossierVerb verb, String actor, String words, Instant at) {
        var event = WorkEvents.of(task.getKind(), verb);
        var people = event.isEmpty() ? new TreeSet<String>() : new TreeSet<>(workers.of(task));
        if (event.isEmpty() || Workers.isHisOwn(task, people, actor)) {
            return Set.of();
        }
        people.remove(actor);
        writing.tellWork(task.getDossier(), task.getUuid(), people, event.get(), known(event.get(), task, words),
                task.getKind() == TaskKind.ANSWER ? calendars.of(task.getUnit()).workedFrom(at) : at, at);
        return people;
    }

    private NoticeValues known(NoticeEvent event, Task task, String words) {
        var known = values.of(task.getDossier()).with(NoticeVariable.DUE, DossierValues.when(task.getDueAt()));
        if (event == NoticeEvent.WORK_ANSWER) {
            var question = handoffs.get(task.getHandoff());
            return known.with(NoticeVariable.UNIT, question.getFrom().getName())
                    .with(NoticeVariable.REASON, question.getQuestion());
        }
        return known.with(NoticeVariable.UNIT, task.getUnit().getName()).with(NoticeVariable.REASON, words);
    }
}
