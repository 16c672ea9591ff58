package vn.gov.laichau.dvc.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.notification.DossierValues;
import vn.gov.laichau.dvc.notification.NoticeWriting;
import vn.gov.laichau.dvc.organization.OfficerView;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.wording.NoticeEvent;
import vn.gov.laichau.dvc.wording.NoticeReader;
import vn.gov.laichau.dvc.wording.NoticeVariable;
import vn.gov.laichau.dvc.workflow.Deciders;
import vn.gov.laichau.dvc.workflow.SigningRefusals;

/** Looks for what has to be remembered, and tells it once: each reminder in a transaction of its own. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class Reminding {

    @Inject
    DueReminders reminders;

    @Inject
    Dossiers dossiers;

    @Inject
    Officers officers;

    @Inject
    Units units;

    @Inject
    Deciders deciders;

    @Inject
    SigningRefusals refusals;

    @Inject
    Calendars calendars;

    @Inject
    DossierValues values;

    @Inject
    NoticeWriting writing;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "dvc.remind.uncollected-days", defaultValue = "7")
    int uncollectedDays;

    @Inject
    @ConfigProperty(name = "dvc.remind.supplement-days", defaultValue = "7")
    int supplementDays;

    /**
     * What to tell now; nothing on a day off of the agency of whoever is meant. Soon is until midnight of its next working
     * day: early enough to apologise.
     */
    public List<Reminder> due() {
        var now = clock.instant();
        var today = now.atZone(OfficeClock.ZONE).toLocalDate();
        var own = calendars.own();
        return Stream.concat(due(now, today, calendars.ofProvince(), Whose.allBut(own.keySet())),
                own.entrySet().stream().flatMap(one -> due(now, today, one.getValue(), Whose.only(one.getKey())))).toList();
    }

    private Stream<Reminder> due(Instant now, LocalDate today, WorkingCalendar calendar, Whose whose) {
        if (!calendar.isWorkingDay(today)) {
            return Stream.of();
        }
        var soon = calendar.nextWorkingDay(today).plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
        return Stream.of(reminders.overdue(whose, now), reminders.dueSoon(whose, now, soon),
                reminders.questions(whose, now, soon),
                reminders.uncollected(whose, now, Math.max(1, uncollectedDays)),
                reminders.unanswered(whose, now, Math.max(1, supplementDays))).flatMap(found -> found);
    }

    /** Tells it, unless another node has. */
    public void tell(Reminder reminder) {
        var now = clock.instant();
        if (!writing.first(reminder.key(), now)) {
            return;
        }
        var dossier = dossiers.get(reminder.dossier());
        var known = values.of(dossier).with(NoticeVariable.DUE, DossierValues.when(reminder.due()))
                .with(NoticeVariable.REASON, values.asked(dossier));
        if (reminder.event().reader() == NoticeReader.APPLICANT) {
            writing.tellApplicant(dossier, reminder.event(), known, now);
        } else {
            known.with(NoticeVariable.UNIT, units.get(reminder.unit()).getName());
            people(reminder, dossier).forEach(login -> writing.tellOfficer(dossier, login, reminder.event(), known, now));
        }
    }

    /** Who works on it; of what is overdue also the desk and the leaders (T21); nobody for what he declined to sign. */
    private Set<String> people(Reminder reminder, Dossier dossier) {
        var people = new HashSet<String>();
        if (reminder.deciding()) {
            people.addAll(deciders.of(dossier, reminder.unit()));
        } else if (reminder.holder() == null) {
            add(people, officers.servingIn(reminder.unit(), reminder.roles().toArray(String[]::new)));
        } else {
            people.add(reminder.holder());
        }
        if (reminder.event() == NoticeEvent.OVERDUE) {
            add(people, officers.servingIn(dossier.getDesk().getId(), Role.RECEPTION));
            units.part(units.get(reminder.unit()).agency(), UnitKind.LEADERSHIP)
                    .ifPresent(leaders -> add(people, officers.servingIn(leaders.getId(), Role.LEADER)));
        }
        if (reminder.deciding()) {
            people.removeAll(refusals.by(dossier, reminder.unit()));
        }
        return people;
    }

    private static void add(Set<String> people, List<OfficerView> serving) {
        serving.stream().map(OfficerView::login).forEach(people::add);
    }
}
