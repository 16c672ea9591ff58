package vn.gov.laichau.dvc.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.gov.laichau.dvc.it.InsideServer.as;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.gov.laichau.dvc.calendar.CalendarTimer;
import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.calendar.DayKind;
import vn.gov.laichau.dvc.delegation.Delegating;
import vn.gov.laichau.dvc.delegation.DelegationWish;
import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.organization.SigningCapacity;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.reminder.ReminderTimer;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.workflow.WaitingTasks;

/** Inside the server: who is reminded of what, on whose working days; what the system authority hears of the calendar. */
@ExtendWith(ArquillianExtension.class)
class RemindersIT {

    private static final String DESK = "mc.tamduong";
    private static final String SPECIALIST = "cv.tckh.tamduong";
    private static final String LEADER = "ct.tamduong";
    private static final String DELEGATE = "tp.tckh.tamduong";
    private static final String ELSEWHERE = "cv.cntt.sotttt tp.cntt.sotttt";
    private static final String AUTHORITY = "stttt";
    private static final LocalDate TODAY = OfficeClock.day(Instant.now());

    @Inject
    UseCases use;

    @Inject
    Filing filing;

    @Inject
    Rows rows;

    @Inject
    Delegating delegating;

    @Inject
    WaitingTasks waiting;

    @Inject
    Officers officers;

    @Inject
    Units units;

    @Inject
    Calendars calendars;

    @Inject
    ReminderTimer reminders;

    @Inject
    CalendarTimer calendarTimer;

    @Deployment
    static EnterpriseArchive application() throws Exception {
        return InsideServer.application(RemindersIT.class);
    }

    @Test
    void a_leader_who_has_declined_to_sign_is_neither_counted_for_nor_reminded_of_it_and_who_may_sign_is() throws Exception {
        var id = handled();
        by(SPECIALIST, () -> use.handling.propose(id, filing.version(id), Outcome.GRANT, "tóm tắt", "nội dung", false));
        long before = lateFor(LEADER);
        dueIn(id, Duration.ofMinutes(-30));
        assertThat(lateFor(LEADER)).as("he is asked").isEqualTo(before + 1);
        dueIn(id, Duration.ofMinutes(30));
        by(LEADER, this::delegate);
        try {
            by(LEADER, () -> use.decisions.declineToSign(id, filing.version(id), "Chủ hộ là em ruột tôi."));
            reminders.look();
            assertThat(told("DUE_SOON", id)).isEqualTo(isWorked(DELEGATE) ? DELEGATE : "");

            dueIn(id, Duration.ofMinutes(-30));
            assertThat(lateFor(LEADER)).as("he is asked no more").isEqualTo(before);
            reminders.look();
            assertThat(told("OVERDUE", id)).isEqualTo(isWorked(DELEGATE) ? DESK + " " + DELEGATE : "");
        } finally {
            rows.update("update dvc.delegation set ended_at = now(), ended_by = giver where giver = ? and ended_at is null",
                    LEADER);
        }
    }

    private void delegate() {
        var place = delegating.places().stream().filter(one -> one.giver().equals(LEADER) && Role.LEADER.equals(one.role()))
                .findFirst().orElseThrow();
        delegating.give(new DelegationWish(LEADER, place.unit(), Role.LEADER, DELEGATE, SigningCapacity.BY_ORDER,
                List.of(), TODAY, TODAY, "Việc có liên quan đến người thân."));
    }

    /** Tasks whose time is over, in his list of the morning. */
    private long lateFor(String login) {
        return waiting.of(login, officers.unitsByRole(login), Instant.now(), Instant.now()).late();
    }

    @Test
    void a_step_at_another_agency_is_reminded_of_by_the_calendar_of_that_agency() throws Exception {
        var id = handled();
        var elsewhere = units.findByCode("H35.11").orElseThrow();
        boolean usual = calendars.ofProvince().isWorkingDay(TODAY);
        if (!usual && !isWeekend()) {
            return;
        }
        rows.update("update dvc.task set holder = null, unit_id = (select id from dvc.unit where code = 'H35.11/cntt' "
                + "and valid_to is null) where kind = 'HANDLE' and dossier_id = (select id from dvc.dossier where uuid = ?)",
                id);
        by("qt.sotttt", () -> use.keeping.change("H35.11", TODAY, TODAY, usual ? DayKind.CLOSED : DayKind.MAKE_UP_WORKING,
                "Khác với cả tỉnh"));
        try {
            await().atMost(InsideServer.PATIENCE).until(() -> calendars.of(elsewhere).isWorkingDay(TODAY) != usual);
            dueIn(id, Duration.ofMinutes(30));
            reminders.look();
            assertThat(told("DUE_SOON", id)).isEqualTo(usual ? "" : ELSEWHERE);
        } finally {
            by("qt.sotttt", () -> use.keeping.change("H35.11", TODAY, TODAY, null, "Như cả tỉnh"));
        }
        await().atMost(InsideServer.PATIENCE).until(() -> calendars.of(elsewhere).isWorkingDay(TODAY) == usual);
        reminders.look();
        assertThat(told("DUE_SOON", id)).isEqualTo(ELSEWHERE);
    }

    @Test
    void the_system_authority_hears_once_a_working_day_how_many_have_become_overdue_and_where() throws Exception {
        var id = handled();
        rows.update("update dvc.dossier set due_at = now() - interval '1 day' where uuid = ?", id);
        rows.update("delete from dvc.notice_once where key like 'OVERDUE_DAY/%'");
        long before = overdueOverviews();
        reminders.look();
        reminders.look();
        assertThat(overdueOverviews() - before).isEqualTo(calendars.ofProvince().isWorkingDay(TODAY) ? 1 : 0);
    }

    private long overdueOverviews() {
        return rows.count("select count(*) from dvc.notice where recipient = ? and kind = 'OVERDUE_DAY' and "
                + "body like '%Tam Đường: %'", AUTHORITY);
    }

    private static boolean isWeekend() {
        return TODAY.getDayOfWeek() == DayOfWeek.SATURDAY || TODAY.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    @Test
    void the_system_authority_is_told_once_a_month_of_a_year_with_days_that_nobody_has_confirmed() throws Exception {
        int year = TODAY.getYear();
        rows.update("insert into dvc.calendar_day (day, kind, ground, confirmed) values (?, 'CLOSED', 'Dự kiến thử', false)",
                LocalDate.of(year, 12, 31));
        try {
            calendarTimer.tell();
            calendarTimer.tell();
            assertThat(toldOfCalendar(year)).isEqualTo(1);
            assertThat(rows.text("select body from dvc.notice where recipient = ? and kind = 'CALENDAR_UNCONFIRMED' "
                    + "and title like ?", AUTHORITY, "%" + year + "%")).contains("31/12/" + year + ": Dự kiến thử");
            readInThePortal(year);
            rows.update("update dvc.notice_once set key = key || '/before' where key like ?", "CALENDAR/" + year + "/%");
            calendarTimer.tell();
            assertThat(toldOfCalendar(year)).as("another month").isEqualTo(2);

            rows.update("update dvc.notice_once set key = key || '/again' where key like ?", "CALENDAR/" + year + "/%");
            rows.update("update dvc.calendar_day set confirmed = true where extract(year from day) = ?", year);
            calendarTimer.tell();
            assertThat(toldOfCalendar(year)).as("confirmed").isEqualTo(2);
        } finally {
            rows.update("delete from dvc.calendar_day where ground = 'Dự kiến thử'");
        }
    }

    /** Where the administration reads its notices; from there to the calendar, and it counts as read. */
    private void readInThePortal(int year) throws Exception {
        assertThat(InsideServer.page(AUTHORITY, "/admin/received.xhtml"))
                .contains("Lịch làm việc năm " + year + " còn ngày dự kiến");
        var notice = rows.text("select uuid from dvc.notice where recipient = ? and kind = 'CALENDAR_UNCONFIRMED' "
                + "and title like ?", AUTHORITY, "%" + year + "%");
        assertThat(rows.count("select count(*) from dvc.notice_delivery where notice = cast(? as uuid) "
                + "and channel = 'EMAIL'", notice)).isOne();
        assertThat(InsideServer.page(AUTHORITY, "/account/open.xhtml?notice=" + notice)).contains("id=\"year-after\"");
        assertThat(rows.count("select count(*) from dvc.notice where uuid = cast(? as uuid) and read_at is not null",
                notice)).isOne();
    }

    private long toldOfCalendar(int year) {
        return rows.count("select count(*) from dvc.notice where recipient = ? and kind like 'CALENDAR%' and title like ?",
                AUTHORITY, "%" + year + "%");
    }

    /** In the hands of its specialist. */
    private UUID handled() throws Exception {
        var id = filing.submitted(filing.agency("Tam Đường"));
        by(DESK, () -> filing.accept(id));
        filing.waitForTask(id, "HANDLE");
        by(SPECIALIST, () -> use.handling.claim(id, filing.version(id)));
        return id;
    }

    private void dueIn(UUID id, Duration time) {
        rows.update("update dvc.dossier set due_at = now() + cast(? as interval) where uuid = ?", time.toString(), id);
        rows.update("update dvc.task set due_at = now() + cast(? as interval) where closed_at is null and dossier_id = "
                + "(select id from dvc.dossier where uuid = ?)", time.toString(), id);
    }

    private boolean isWorked(String login) {
        return calendars.of(officers.workplaceOf(login).orElseThrow()).isWorkingDay(TODAY);
    }

    /** Who was told of this dossier, in the order of their names. */
    private String told(String kind, UUID id) {
        return rows.text("select coalesce(string_agg(recipient, ' ' order by recipient), '') from dvc.notice "
                + "where kind = ? and dossier = ?", kind, id);
    }

    private static void by(String login, Runnable deed) throws Exception {
        as(login, () -> {
            deed.run();
            return null;
        });
    }
}
