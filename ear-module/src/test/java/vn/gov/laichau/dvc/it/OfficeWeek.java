package vn.gov.laichau.dvc.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.System.Logger;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

import vn.gov.laichau.dvc.calendar.DayKind;
import vn.gov.laichau.dvc.digest.DigestTimer;
import vn.gov.laichau.dvc.dossier.DeliveryMethod;
import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.dossier.PaperCheck;
import vn.gov.laichau.dvc.dossier.PaperVerdict;
import vn.gov.laichau.dvc.dossier.SupplementAsk;
import vn.gov.laichau.dvc.dossier.SupplementReason;
import vn.gov.laichau.dvc.duty.SessionTimer;
import vn.gov.laichau.dvc.inbox.QueueFilter;
import vn.gov.laichau.dvc.inbox.WorkQueue;
import vn.gov.laichau.dvc.recount.RecountRow;
import vn.gov.laichau.dvc.recount.RecountTimer;
import vn.gov.laichau.dvc.recount.RecountsAtOnce;
import vn.gov.laichau.dvc.reminder.ReminderTimer;
import vn.gov.laichau.dvc.workflow.QueueTab;

/**
 * Five days of office time at one agency, by a clock that the proof sets: Wednesday, Thursday, a Friday that is decreed free
 * on the Wednesday, a Saturday that is worked for it, Monday and Tuesday. People come and act, the timers of the application
 * are called every half hour, day and night.
 */
abstract class OfficeWeek {

    static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final String DECREE = "Thông báo thử: nghỉ thứ Sáu, làm bù thứ Bảy";
    static final int DOSSIERS = Integer.getInteger("dvc.it.week", 500);
    static final Logger LOG = System.getLogger(OfficeWeek.class.getName());
    private static final String PAPER = "giayToTuyThan";
    private static final String DESK = "mc.tamduong";
    private static final String SPECIALIST = "cv.tckh.tamduong";
    private static final String LEADER = "ct.tamduong";
    private static final int SLOTS = 14;

    @Inject
    UseCases use;

    @Inject
    RecountsAtOnce recounts;

    @Inject
    WorkQueue queue;

    @Inject
    SessionTimer sessions;

    @Inject
    DigestTimer digests;

    @Inject
    ReminderTimer reminders;

    @Inject
    RecountTimer recounting;

    @Resource(lookup = "java:/jdbc/dvc")
    DataSource database;

    private final List<UUID> accepted = new ArrayList<>();
    private int filed;

    static EnterpriseArchive application(Class<?> test) throws Exception {
        return InsideServer.application(test, OfficeWeek.class).addAsLibrary(ShrinkWrap.create(JavaArchive.class,
                "set-clock.jar").addClass(SetClock.class).addClass("vn.gov.laichau.dvc.it.SetClock$1")
                .addAsManifestResource(new StringAsset("<beans xmlns='https://jakarta.ee/xml/ns/jakartaee' version='4.0' "
                        + "bean-discovery-mode='all'/>"), "beans.xml"));
    }

    /** The Wednesday of the first week from next week on in which no day is special yet. */
    LocalDate wednesday() throws Exception {
        var known = texts("select min(made_at at time zone 'Asia/Ho_Chi_Minh')::date::text from dvc.calendar_edition "
                + "where note = '" + DECREE + "'").get(0);
        if (known != null) {
            return LocalDate.parse(known);
        }
        var day = LocalDate.now(HERE).plusDays(7);
        while (day.getDayOfWeek() != DayOfWeek.WEDNESDAY || count("select count(*) from dvc.calendar_day where until is "
                + "null and day between date '" + day + "' and date '" + day.plusDays(14) + "'") > 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Everything up to that day has been looked at. */
    void before(LocalDate day) {
        SetClock.set(at(day.minusDays(1), LocalTime.of(23, 40)));
        sessions.look();
    }

    /** A day from midnight to midnight. */
    void live(LocalDate day, boolean worked) throws Exception {
        live(day, worked, 48);
    }

    /** The night after the last day, in which what was due by its end becomes late. */
    void liveTheNightOf(LocalDate day) throws Exception {
        live(day, false, 14);
    }

    private void live(LocalDate day, boolean worked, int halves) throws Exception {
        for (int half = 0; half < halves; half++) {
            var time = LocalTime.of(half / 2, half % 2 * 30, 10);
            SetClock.set(at(day, time));
            sessions.look();
            digests.look();
            reminders.look();
            recounting.look();
            int slot = half < 24 ? half - 15 : half - 20;
            if (worked && (half >= 15 && half < 22 || half >= 27 && half < 34)) {
                office(day, slot, half == 15 || half == 27);
            }
        }
    }

    private void office(LocalDate day, int slot, boolean beginning) throws Exception {
        boolean forgotten = day.getDayOfWeek() == DayOfWeek.THURSDAY && slot >= 7
                || day.getDayOfWeek() == DayOfWeek.MONDAY && slot < 7;
        if (beginning && !forgotten) {
            by(DESK, () -> queue.open(QueueFilter.of(QueueTab.values()[0]), null, null, 25));
        }
        decree(day, slot);
        work(slot);
        int wanted = filed + DOSSIERS / 5 / SLOTS + (slot == 0 ? DOSSIERS / 5 % SLOTS : 0);
        while (filed < wanted) {
            file();
        }
    }

    /** The Friday is decreed free on Wednesday noon; that the Saturday is worked for it, on Thursday noon. */
    private void decree(LocalDate day, int slot) throws Exception {
        var friday = day.with(DayOfWeek.FRIDAY);
        if (day.getDayOfWeek() == DayOfWeek.WEDNESDAY && slot == 7) {
            by("stttt", () -> use.keeping.change("", friday, friday, DayKind.SWAPPED_OFF, DECREE));
        } else if (day.getDayOfWeek() == DayOfWeek.THURSDAY && slot == 1) {
            by(LEADER, () -> assertThat(recounts.takeLater()).as("later appointments taken").isPositive());
        } else if (day.getDayOfWeek() == DayOfWeek.THURSDAY && slot == 7) {
            by("stttt", () -> use.keeping.change("", friday.plusDays(1), friday.plusDays(1), DayKind.MAKE_UP_WORKING,
                    DECREE));
        } else if (day.getDayOfWeek() == DayOfWeek.THURSDAY && slot == 12) {
            for (var open = earlier(); !open.isEmpty(); open = earlier()) {
                for (var row : open) {
                    by(LEADER, () -> use.recounts.leave(row.id(), "Người nộp đã được hẹn ngày này"));
                }
            }
        }
    }

    private List<RecountRow> earlier() throws Exception {
        return InsideServer.as(LEADER, () -> use.recounts.open(0, 100).rows());
    }

    /** One comes in and is received; every tenth lacks a paper. */
    private void file() throws Exception {
        int kind = filed++ % 10;
        var id = InsideServer.as(use.names.of("012190001234"), () -> {
            var draft = use.drafting.start("1.001612", agency(), "");
            use.drafting.saveAnswers(draft, InsideServer.answers());
            for (var slot : List.of("giayDeNghi", PAPER)) {
                use.drafting.attach(draft, slot, slot + ".pdf", new ByteArrayInputStream(InsideServer.PDF));
            }
            use.drafting.chooseDelivery(draft, DeliveryMethod.COUNTER);
            use.submission.submit(draft, true);
            return draft;
        });
        if (kind == 0) {
            by(DESK, () -> use.reception.requireSupplement(id, version(id), List.of(new SupplementAsk(PAPER, true,
                    SupplementReason.UNREADABLE, "mờ")), ""));
            return;
        }
        by(DESK, () -> use.reception.check(id, version(id), List.of(new PaperCheck("giayDeNghi", PaperVerdict.GOOD, ""),
                new PaperCheck(PAPER, PaperVerdict.GOOD, "")), List.of()));
        by(DESK, () -> use.reception.accept(id, version(id)));
        accepted.add(id);
    }

    /** What has arrived at the division: some are left lying, some are held, some extended, the rest is finished. */
    private void work(int slot) throws Exception {
        for (var id : List.copyOf(accepted)) {
            int lot = Math.floorMod(id.hashCode(), 8);
            boolean there = count("select count(*) from dvc.task t join dvc.dossier d on d.id = t.dossier_id where d.uuid = "
                    + "'" + id + "' and t.kind = 'HANDLE' and t.closed_at is null and t.holder is null") == 1;
            if (there && lot >= 2) {
                by(SPECIALIST, () -> use.handling.claim(id, version(id)));
                finish(id, lot);
                accepted.remove(id);
            } else if (there && slot > 9) {
                accepted.remove(id);
            }
        }
    }

    private void finish(UUID id, int lot) throws Exception {
        if (lot == 2) {
            by(SPECIALIST, () -> use.motions.askExtension(id, version(id), appointment(id).plusDays(appointment(id)
                    .getDayOfWeek() == DayOfWeek.SATURDAY ? 9 : 7), "mưa lũ"));
            by(LEADER, () -> use.motionDecisions.agree(id, version(id), UUID.fromString(texts("select m.uuid::text from "
                    + "dvc.motion m join dvc.dossier d on d.id = m.dossier_id where d.uuid = '" + id
                    + "' and m.state = 'OPEN'").get(0)), null, ""));
        } else if (lot > 3) {
            by(SPECIALIST, () -> use.handling.propose(id, version(id), Outcome.GRANT, "tóm tắt", "nội dung", false));
            by(LEADER, () -> use.decisions.approve(id, version(id), use.signing.open(id).orElseThrow().sha256()));
            by("vt.tamduong", () -> use.issuing.issue(id, version(id)));
        }
    }

    private LocalDate appointment(UUID id) {
        return LocalDate.parse(texts("select (appointment_at at time zone 'Asia/Ho_Chi_Minh')::date::text from dvc.dossier "
                + "where uuid = '" + id + "'").get(0));
    }

    private UUID agency() {
        return use.catalog.procedure("1.001612").agencies().stream().filter(found -> found.name().contains("Tam Đường"))
                .findFirst().orElseThrow().id();
    }

    private int version(UUID id) {
        return (int) count("select version from dvc.dossier where uuid = '" + id + "'");
    }

    static void by(String login, Runnable deed) throws Exception {
        InsideServer.as(login, () -> {
            try {
                deed.run();
            } catch (EJBException e) {
                throw new IllegalStateException(login, e);
            }
            return null;
        });
    }

    static Instant at(LocalDate day, LocalTime time) {
        return LocalDateTime.of(day, time).atZone(HERE).toInstant();
    }

    long count(String query) {
        return Long.parseLong(texts(query).get(0));
    }

    List<String> texts(String query) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            var rows = statement.executeQuery(query);
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            assertThat(found).as(query).isNotNull();
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    static String stamp(Instant at) {
        return "timestamptz '" + Timestamp.from(at).toInstant() + "'";
    }
}
