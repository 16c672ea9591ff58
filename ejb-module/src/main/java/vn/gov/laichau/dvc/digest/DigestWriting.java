package vn.gov.laichau.dvc.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.notification.NoticeWriting;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.wording.NoticeEvent;
import vn.gov.laichau.dvc.wording.NoticeValues;
import vn.gov.laichau.dvc.wording.NoticeVariable;
import vn.gov.laichau.dvc.workflow.WaitingTasks;
import vn.gov.laichau.dvc.workflow.WaitingWork;

/** Writes the lists of the morning: each officer's in a transaction of its own, each once. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class DigestWriting {

    private static final String KEY = "DIGEST/";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    Calendars calendars;

    @Inject
    Officers officers;

    @Inject
    WaitingTasks waiting;

    @Inject
    NoticeWriting writing;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "dvc.base-url")
    String baseUrl;

    /** The officers whose list of today is not looked at yet. */
    public List<String> due() {
        var now = clock.instant();
        if (Stream.concat(Stream.of(calendars.ofProvince()), calendars.own().values().stream())
                .allMatch(calendar -> DigestHours.day(calendar, now).isEmpty())) {
            return List.of();
        }
        var today = now.atZone(OfficeClock.ZONE).toLocalDate();
        var told = writing.toldWith(KEY + today + "/", now.minus(Duration.ofDays(1)));
        return officers.wantingDigest().entrySet().stream()
                .filter(one -> DigestHours.day(calendars.ofAgency(one.getValue()), now).isPresent())
                .map(Map.Entry::getKey).filter(login -> !told.contains(key(today, login))).sorted().toList();
    }

    /** Looks what waits for this officer today, and writes it to him, unless another node has. */
    public void write(String login) {
        var now = clock.instant();
        officers.workplaceOf(login).ifPresent(agency -> {
            var calendar = calendars.of(agency);
            DigestHours.day(calendar, now).filter(day -> writing.first(key(day, login), now)).ifPresent(day -> {
                var soon = calendar.closing(calendar.nextWorkingDay(day));
                var work = waiting.of(login, officers.unitsByRole(login), now, soon);
                if (!work.isNone()) {
                    writing.tellOfficer(agency.getCode(), login, NoticeEvent.DIGEST, values(day, login, work), now);
                }
            });
        });
    }

    private NoticeValues values(LocalDate day, String login, WaitingWork work) {
        return new NoticeValues().with(NoticeVariable.DAY, day.format(DAY))
                .with(NoticeVariable.OFFICER, officers.names(List.of(login)).getOrDefault(login, login))
                .with(NoticeVariable.FRESH, work.fresh()).with(NoticeVariable.MINE, work.mine())
                .with(NoticeVariable.SOON, work.soon()).with(NoticeVariable.LATE, work.late())
                .with(NoticeVariable.QUESTIONS, work.questions())
                .with(NoticeVariable.LINK, baseUrl + "/officer/inbox.xhtml");
    }

    private static String key(LocalDate day, String login) {
        return KEY + day + "/" + login;
    }
}
