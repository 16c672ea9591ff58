package vn.gov.laichau.dvc.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.gov.laichau.dvc.it.InsideServer.as;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.register.BookClosed;
import vn.gov.laichau.dvc.register.BookClosing;
import vn.gov.laichau.dvc.register.BookKey;
import vn.gov.laichau.dvc.register.ClosingGroundMissing;
import vn.gov.laichau.dvc.register.RegisterClosed;
import vn.gov.laichau.dvc.register.RegisterExport;
import vn.gov.laichau.dvc.register.RegisterKind;
import vn.gov.laichau.dvc.register.Registers;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.OfficeClock;

/** The books of an agency on the real database: numbers without gaps, the turn of the year, closing (TT 01/2018 Art 10). */
@ExtendWith(ArquillianExtension.class)
class BooksIT {

    private static final String CLERK = "vt.sokhdt";
    private static final int LAST_YEAR = LocalDate.now(OfficeClock.ZONE).getYear() - 1;
    private static final Instant BEFORE_MIDNIGHT = Instant.parse(LAST_YEAR + "-12-31T16:59:59.900Z");
    private static final Instant AFTER_MIDNIGHT = Instant.parse(LAST_YEAR + "-12-31T17:00:00Z");

    @Inject
    Filing filing;

    @Inject
    Rows rows;

    @Inject
    Dossiers dossiers;

    @Inject
    Registers registers;

    @Inject
    BookClosing closing;

    @Inject
    RegisterExport export;

    @Inject
    Units units;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService threads;

    @Deployment
    static EnterpriseArchive application() throws Exception {
        return InsideServer.application(BooksIT.class);
    }

    private static UUID dossier;
    private UUID agency;

    @BeforeEach
    void aDossierAndAnAgency() throws Exception {
        agency = units.findByCode("H35.04").orElseThrow().getUuid();
        if (dossier == null) {
            dossier = filing.submitted(filing.agency("thành phố Lai Châu"));
        }
    }

    @Test
    void many_at_once_get_numbers_one_after_the_other() throws Exception {
        int before = written(RegisterKind.STOPS, Instant.now());
        var acts = new ArrayList<Future<Integer>>();
        for (int i = 0; i < 20; i++) {
            acts.add(threads.submit(() -> written(RegisterKind.STOPS, Instant.now())));
        }
        var numbers = new ArrayList<Integer>();
        for (var act : acts) {
            numbers.add(act.get());
        }

        assertThat(numbers).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(before + 1, before + 20).boxed()
                .toList());
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_gap() throws Exception {
        int before = written(RegisterKind.STOPS, Instant.now());
        transaction.begin();
        assertThat(enter(RegisterKind.STOPS, Instant.now())).isEqualTo(before + 1);
        transaction.rollback();

        assertThat(written(RegisterKind.STOPS, Instant.now())).isEqualTo(before + 1);
    }

    @Test
    void the_last_act_of_the_year_stands_in_the_old_book_and_the_first_of_the_new_one_begins_at_one() throws Exception {
        assertThat(written(RegisterKind.APOLOGIES, BEFORE_MIDNIGHT)).isEqualTo(1);
        assertThat(written(RegisterKind.APOLOGIES, AFTER_MIDNIGHT)).isEqualTo(1);
        assertThat(written(RegisterKind.APOLOGIES, BEFORE_MIDNIGHT)).isEqualTo(2);
    }

    @Test
    void closing_waits_for_who_still_writes_and_whoever_comes_later_finds_the_old_year_closed() throws Exception {
        written(RegisterKind.MINUTES, BEFORE_MIDNIGHT);
        transaction.begin();
        int number = enter(RegisterKind.MINUTES, BEFORE_MIDNIGHT);
        var closed = threads.submit(() -> as(CLERK, () -> close(RegisterKind.MINUTES, LAST_YEAR, 1, "")));
        await().atMost(InsideServer.PATIENCE).until(() -> rows.count("select count(*) from pg_stat_activity "
                + "where wait_event_type = 'Lock' and query like '%closing_ground%'") == 1);
        assertThat(closed).as("it waits for the act that writes").isNotDone();
        transaction.commit();
        closed.get();

        assertThat(rows.count("select count(*) from dvc.evidence where act = 'Register.close' and subject = '" + agency
                + "' and detail = 'MINUTES " + LAST_YEAR + "/1, last " + number + "' and actor = '" + CLERK + "'")).isOne();
        assertThatThrownBy(() -> written(RegisterKind.MINUTES, BEFORE_MIDNIGHT)).isInstanceOf(RegisterClosed.class);
        as(CLERK, () -> assertThatThrownBy(() -> close(RegisterKind.MINUTES, LAST_YEAR, 1, ""))
                .isInstanceOf(BookClosed.class));
        assertThat(written(RegisterKind.MINUTES, AFTER_MIDNIGHT)).as("it is done again, in the new year").isPositive();
    }

    @Test
    void who_writes_while_the_book_is_being_closed_waits_and_goes_on_in_the_next_volume() throws Exception {
        int year = LAST_YEAR + 1;
        int last = written(RegisterKind.CONSULTATIONS, Instant.now());
        int volume = (int) rows.count("select max(r.volume) from dvc.register r join dvc.unit u on u.id = r.agency_id "
                + "where r.kind = 'CONSULTATIONS' and r.year = " + year + " and u.uuid = '" + agency + "'");
        as(CLERK, () -> assertThatThrownBy(() -> close(RegisterKind.CONSULTATIONS, year, volume, " "))
                .isInstanceOf(ClosingGroundMissing.class));
        transaction.begin();
        as(CLERK, () -> close(RegisterKind.CONSULTATIONS, year, volume, "Sáp nhập cơ quan."));
        var late = threads.submit(() -> written(RegisterKind.CONSULTATIONS, Instant.now()));
        await().atMost(InsideServer.PATIENCE).until(() -> rows.count("select count(*) from pg_stat_activity "
                + "where wait_event_type = 'Lock' and query like '%last = last + 1%'") == 1);
        transaction.commit();

        assertThat(late.get()).isEqualTo(last + 1);
        assertThat(volumeOfNext()).isEqualTo(volume + 1);
        assertThat(InsideServer.page(CLERK, "/officer/register.xhtml?book=" + new BookKey(agency,
                RegisterKind.CONSULTATIONS, year, volume))).contains("Mùa Thị Hương khóa sổ lúc", "Lý do: Sáp nhập cơ quan.",
                "quyển số 0" + (volume + 1));
    }

    @Test
    void only_the_records_office_and_the_leaders_of_the_agency_close_its_books() throws Exception {
        written(RegisterKind.STOPS, Instant.now());
        as("mc.sokhdt", () -> assertThatThrownBy(() -> close(RegisterKind.STOPS, LAST_YEAR + 1, 1, "x"))
                .isInstanceOf(EJBAccessException.class));
        as("vt.tamduong", () -> assertThatThrownBy(() -> close(RegisterKind.STOPS, LAST_YEAR + 1, 1, "x"))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void a_book_leaves_as_a_sheet_only_for_its_own_agency_and_with_a_trace() throws Exception {
        int last = written(RegisterKind.STOPS, Instant.now());
        var book = new BookKey(agency, RegisterKind.STOPS, LAST_YEAR + 1, 1);

        assertThat(InsideServer.page(CLERK, "/officer/register.xlsx?book=" + book)).startsWith("PK");
        assertThat(as(CLERK, () -> export.piece(book, last))).hasSize(1);
        assertThat(rows.count("select count(*) from dvc.evidence where act = 'Register.export' and subject = '" + agency
                + "' and actor = '" + CLERK + "'")).isOne();
        as("vt.tamduong", () -> assertThatThrownBy(() -> export.begin(agency, book)).isInstanceOf(NotFound.class));
    }

    private Object close(RegisterKind kind, int year, int volume, String ground) {
        closing.close(agency, kind, year, volume, ground);
        return null;
    }

    /** Number of a line that is written and committed. */
    private int written(RegisterKind kind, Instant at) throws Exception {
        return inTransaction(() -> enter(kind, at));
    }

    private int enter(RegisterKind kind, Instant at) {
        return registers.enter(kind, units.get(agency), dossiers.get(dossier), at).getNumber();
    }

    /** Number of the volume in which the next line is written. */
    private int volumeOfNext() throws Exception {
        return inTransaction(() -> registers.volumeOf(registers.enter(RegisterKind.CONSULTATIONS, units.get(agency),
                dossiers.get(dossier), Instant.now())));
    }

    private <T> T inTransaction(Callable<T> act) throws Exception {
        transaction.begin();
        boolean whole = false;
        try {
            var done = act.call();
            whole = true;
            return done;
        } finally {
            if (whole) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
    }
}
