package vn.gov.laichau.dvc.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The rest of {@link OfficeWeek}, on a server that was killed on Thursday night, and what must stand in the database then:
 * every reminder, apology, session alarm, list of the morning and overdue notice once, none missed, none on a day off.
 */
@ExtendWith(ArquillianExtension.class)
class FiveDaysEndProof extends OfficeWeek {

    private static final String DAY = "(at at time zone 'Asia/Ho_Chi_Minh')::date";

    @Deployment
    static EnterpriseArchive deployment() throws Exception {
        var pid = Long.parseLong(Files.readString(PortalServer.DATA.resolve("server.pid")).strip());
        var server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        PortalServer.launcher("run", "--detach", "--port", String.valueOf(PortalServer.PORT), "--smtp",
                String.valueOf(PortalServer.mails().getSmtp().getPort()));
        return application(FiveDaysEndProof.class);
    }

    @Test
    void everything_is_told_once_and_nothing_is_missed_or_told_on_a_day_off() throws Exception {
        var wednesday = wednesday();
        live(wednesday.plusDays(2), false);
        live(wednesday.plusDays(3), true);
        live(wednesday.plusDays(4), false);
        live(wednesday.plusDays(5), true);
        live(wednesday.plusDays(6), true);
        liveTheNightOf(wednesday.plusDays(7));

        var worked = Stream.of(0, 1, 3, 5, 6).map(wednesday::plusDays).toList();
        var off = days(List.of(wednesday.plusDays(2), wednesday.plusDays(4)));
        var window = DAY + " between date '" + wednesday + "' and date '" + wednesday.plusDays(6) + "'";
        assertThat(count("select count(*) from dvc.notice where kind in ('OVERDUE', 'DUE_SOON', 'DIGEST', "
                + "'SESSIONS_MISSED', 'SUPPLEMENT_WAITING') and " + DAY + " in " + off)).as("told on days off").isZero();
        sessions(worked, off, wednesday, window);
        digests(worked, window);
        deadlines(wednesday);
        appointments();
        LOG.log(Level.INFO, "WEEK {0} dossiers, {1} sessions missed, {2} lists of the morning, {3} notices of what is due "
                + "soon, {4} of what is overdue, {5} apologies, {6} new appointments by the calendar",
                count("select count(*) from dvc.dossier where code is not null"),
                count("select count(*) from dvc.desk_session where missed_at is not null and day >= date '" + wednesday
                        + "'"), noticed("DIGEST", window), noticed("DUE_SOON", window),
                noticed("OVERDUE", "true"), noticed("EXTEND", window), noticed("RECALENDAR", window));
    }

    private void sessions(List<LocalDate> worked, String off, LocalDate wednesday, String window) {
        assertThat(count("select count(*) from dvc.desk_session where day in " + off)).as("sessions of days off").isZero();
        long desks = count("select count(distinct s.unit_id) from dvc.service s join dvc.unit u on u.id = s.unit_id "
                + "where u.kind = 'DESK' and s.role = 'reception'");
        assertThat(count("select count(*) from dvc.desk_session where day in " + days(worked)))
                .as("each session of each desk").isEqualTo(desks * worked.size() * 2);
        assertThat(texts("select x.day || ' ' || x.half from dvc.desk_session x join dvc.unit u on u.id = x.desk_id where "
                + "u.code = 'H35.22/mc' and x.missed_at is not null and x.day >= date '" + wednesday + "' order by 1"))
                .as("missed at the desk").containsExactly(wednesday.plusDays(1) + " AFTERNOON", wednesday.plusDays(5)
                        + " MORNING");
        long missed = count("select count(*) from dvc.desk_session where missed_at is not null and day in " + days(worked));
        long told = count("select coalesce(sum((select count(*) from regexp_matches(body, ': (sáng|chiều) [0-9]', 'g'))), "
                + "0) from dvc.notice where kind = 'SESSIONS_MISSED' and recipient = 'stttt' and " + window);
        assertThat(told).as("alarms to the system authority").isEqualTo(missed);
        assertThat(count("select count(*) from (select recipient, at from dvc.notice where kind = 'SESSIONS_MISSED' and "
                + window + " group by 1, 2 having count(*) > 1) n")).as("doubled alarms").isZero();
    }

    private void digests(List<LocalDate> worked, String window) {
        var told = worked.stream().map(day -> count("select count(*) from dvc.notice_once where key like 'DIGEST/" + day
                + "/%'")).toList();
        assertThat(told).as("looked at each working morning, for the same officers").allMatch(number -> number > 0
                && number.equals(told.get(0)));
        assertThat(count("select count(*) from (select recipient, " + DAY + " from dvc.notice where kind = 'DIGEST' and "
                + window + " group by 1, 2 having count(*) > 1) n")).as("doubled lists").isZero();
        assertThat(count("select count(*) from dvc.notice where kind = 'DIGEST' and " + window + " and (at at time zone "
                + "'Asia/Ho_Chi_Minh')::time not between time '07:00' and time '11:30'")).as("at another time").isZero();
        assertThat(noticed("DIGEST", window)).as("lists").isPositive();
    }

    private void deadlines(LocalDate wednesday) {
        var end = stamp(at(wednesday.plusDays(7), LocalTime.of(6, 30)));
        var late = "d.due_at <= " + end + " and (d.done_at is null or d.done_at > d.due_at)";
        var key = "exists (select 1 from dvc.notice_once o where o.key like 'OVERDUE/' || d.uuid || '/%')";
        assertThat(count("select count(*) from dvc.dossier d where " + late + " and not " + key)).as("overdue, not told")
                .isZero();
        assertThat(count("select count(*) from dvc.dossier d where not coalesce(" + late + ", false) and " + key))
                .as("told, not overdue").isZero();
        assertThat(count("select count(*) from (select recipient, dossier from dvc.notice where kind = 'OVERDUE' "
                + "group by 1, 2 having count(*) > 1) n")).as("overdue told twice").isZero();
        assertThat(noticed("OVERDUE", "true")).as("overdue").isPositive();
        assertThat(count("select count(*) from dvc.dossier d where " + late + " and not exists (select 1 from dvc.task t "
                + "join dvc.notice_once o on o.key = 'DUE_SOON/' || t.uuid || '/' || cast(extract(epoch from d.due_at) as "
                + "bigint) where t.dossier_id = d.id and o.at < d.due_at - interval '1 day')"))
                .as("not told a day before").isZero();
        assertThat(count("select count(*) from (select n.dossier, n.recipient, count(*) as told, (select count(*) from "
                + "dvc.task t join dvc.dossier d on d.id = t.dossier_id join dvc.notice_once o on o.key >= 'DUE_SOON/' "
                + "|| t.uuid || '/' and o.key < 'DUE_SOON/' || t.uuid || '0' where d.uuid = n.dossier) as keys "
                + "from dvc.notice n where n.kind = 'DUE_SOON' group by 1, 2) x where told > keys"))
                .as("due soon told twice").isZero();
    }

    private void appointments() {
        assertThat(count("select count(*) from (select h.dossier_id from dvc.dossier_history h "
                + "where h.verb in ('EXTEND', 'RECALENDAR') group by h.dossier_id, h.verb having count(*) > 1) n"))
                .as("doubled").isZero();
        for (var verb : List.of("EXTEND", "RECALENDAR")) {
            long done = count("select count(*) from dvc.dossier_history where verb = '" + verb + "'");
            assertThat(done).as(verb).isPositive();
            assertThat(count("select count(*) from dvc.notice where kind = '" + verb + "'")).as("told of " + verb)
                    .isEqualTo(done);
        }
        assertThat(count("select count(*) from dvc.recount r join dvc.dossier d on d.id = r.dossier_id "
                + "where r.state = 'OPEN' and d.due_at = r.due_at and d.done_at is null")).as("not decided")
                .isZero();
        assertThat(count("select count(*) from dvc.notice_delivery where channel = 'SMS' and sent_at is not null and waits "
                + "and ((sent_at at time zone 'Asia/Ho_Chi_Minh')::time < time '06:29' or "
                + "(sent_at at time zone 'Asia/Ho_Chi_Minh')::time > time '22:31')")).as("in quiet hours").isZero();
    }

    private long noticed(String kind, String window) {
        return count("select count(*) from dvc.notice where kind = '" + kind + "' and " + window);
    }

    private static String days(List<LocalDate> days) {
        return days.stream().map(day -> "date '" + day + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}
