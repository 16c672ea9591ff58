package vn.gov.laichau.dvc.notification;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.calendar.YearUnsettled;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.wording.NoticeEvent;
import vn.gov.laichau.dvc.wording.NoticeValues;
import vn.gov.laichau.dvc.wording.NoticeVariable;

/**
 * Tells each officer of the system authority that the days off of a year are not there or not confirmed: once a month, on
 * whichever node, for as long as it is so (Điều 12.8).
 */
@ApplicationScoped
public class CalendarNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    NoticeWriting writing;

    @Inject
    Officers officers;

    @Inject
    @ConfigProperty(name = "dvc.base-url")
    String baseUrl;

    void tell(@Observes YearUnsettled news) {
        officers.serving(Role.SYSTEM_AUTHORITY).forEach(one -> officers.agencyOf(one.login())
                .filter(agency -> writing.first(key(news.year(), news.at(), one.login()), news.at()))
                .ifPresent(agency -> writing.tellOfficer(agency.getCode(), one.login(), event(news), values(news),
                        news.at())));
    }

    static String key(int year, Instant at, String login) {
        return "CALENDAR/" + year + "/" + YearMonth.from(OfficeClock.day(at)) + "/" + login;
    }

    private static NoticeEvent event(YearUnsettled news) {
        return news.isMissing() ? NoticeEvent.CALENDAR_MISSING : NoticeEvent.CALENDAR_UNCONFIRMED;
    }

    private NoticeValues values(YearUnsettled news) {
        return new NoticeValues().with(NoticeVariable.YEAR, news.year()).with(NoticeVariable.DAYS, days(news))
                .with(NoticeVariable.LINK, baseUrl + "/admin/calendar.xhtml?year=" + news.year());
    }

    static String days(YearUnsettled news) {
        return news.assumed().stream().map(off -> "\n- " + off.day().format(DAY) + ": " + off.ground())
                .reduce("", String::concat).strip();
    }
}
