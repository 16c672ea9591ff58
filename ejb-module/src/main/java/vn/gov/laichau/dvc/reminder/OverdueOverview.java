package vn.gov.laichau.dvc.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.notification.NoticeWriting;
import vn.gov.laichau.dvc.organization.OfficerView;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.wording.NoticeEvent;
import vn.gov.laichau.dvc.wording.NoticeValues;
import vn.gov.laichau.dvc.wording.NoticeVariable;

/**
 * Tells each officer of the system authority, once on each working day of the province, how many dossiers have become
 * overdue since the one before, agency by agency; nothing when none has (one-stop rules, T21).
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class OverdueOverview {

    private static final String KEY = "OVERDUE_DAY/";

    @Inject
    DueReminders reminders;

    @Inject
    Calendars calendars;

    @Inject
    Officers officers;

    @Inject
    NoticeWriting writing;

    @Inject
    Clock clock;

    public void tell() {
        var now = clock.instant();
        var today = OfficeClock.day(now);
        var calendar = calendars.ofProvince();
        if (!calendar.isWorkingDay(today)) {
            return;
        }
        var told = writing.toldWith(KEY + today + "/", start(today));
        var waiting = officers.serving(Role.SYSTEM_AUTHORITY).stream().map(OfficerView::login)
                .filter(login -> !told.contains(key(today, login))).toList();
        if (waiting.isEmpty()) {
            return;
        }
        var fresh = reminders.overdueByAgency(start(calendar.previousWorkingDay(today)), start(today));
        waiting.stream().filter(login -> writing.first(key(today, login), now) && !fresh.isEmpty())
                .forEach(login -> officers.agencyOf(login).ifPresent(agency -> writing.tellOfficer(agency.getCode(), login,
                        NoticeEvent.OVERDUE_DAY, values(fresh), now)));
    }

    private static NoticeValues values(List<OverdueCount> fresh) {
        return new NoticeValues().with(NoticeVariable.LATE, fresh.stream().mapToLong(OverdueCount::dossiers).sum())
                .with(NoticeVariable.REASON, fresh.stream().map(one -> "- " + one.agency() + ": " + one.dossiers())
                        .reduce((one, other) -> one + "\n" + other).orElse(""));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(OfficeClock.ZONE).toInstant();
    }

    private static String key(LocalDate day, String login) {
        return KEY + day + "/" + login;
    }
}
