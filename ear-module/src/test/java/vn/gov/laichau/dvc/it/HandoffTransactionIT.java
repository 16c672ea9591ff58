package vn.gov.laichau.dvc.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.gov.laichau.dvc.it.InsideServer.as;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Queue;
import jakarta.transaction.UserTransaction;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.gov.laichau.dvc.catalog.CaseView;
import vn.gov.laichau.dvc.catalog.CatalogFilter;
import vn.gov.laichau.dvc.catalog.ProcedureRow;
import vn.gov.laichau.dvc.delegation.Delegating;
import vn.gov.laichau.dvc.delegation.DelegationWish;
import vn.gov.laichau.dvc.desk.DossierDesk;
import vn.gov.laichau.dvc.dossier.DeliveryMethod;
import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.handoff.HandoffDesk;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.OfficeClock;

/** Inside the server: a handoff is a row and a message in one transaction; who may not, can't (Điều 8.1, 12.7). */
@ExtendWith(ArquillianExtension.class)
class HandoffTransactionIT {

    private static final String SPECIALIST = "cv.tckh.tamduong";

    @Inject
    UseCases use;

    @Inject
    Filing filing;

    @Inject
    Rows rows;

    @Inject
    DossierDesk desk;

    @Inject
    HandoffDesk handoffDesk;

    @Inject
    Delegating delegating;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:/ConnectionFactory")
    ConnectionFactory broker;

    @Resource(lookup = "java:/jms/queue/dvc/handoff")
    Queue queue;

    @Resource(lookup = "java:/jms/queue/dvc/dead")
    Queue dead;

    @Deployment
    static EnterpriseArchive application() throws Exception {
        return InsideServer.application(HandoffTransactionIT.class);
    }

    private UUID dossier;
    private UUID second;

    @BeforeEach
    void aDossierInTheHandsOfItsSpecialist() throws Exception {
        acceptADossier();
        filing.waitForTask(dossier, "HANDLE");
        as(SPECIALIST, () -> {
            use.handling.claim(dossier, version());
            second = use.consulting.units(dossier).stream().filter(unit -> unit.agencyName().contains("Tam Đường"))
                    .filter(unit -> unit.name().contains("Kinh tế")).findFirst().orElseThrow().uuid();
            return null;
        });
    }

    private void acceptADossier() throws Exception {
        file();
        as("mc.tamduong", this::accept);
    }

    private Object accept() {
        return filing.accept(dossier);
    }

    private void file() throws Exception {
        dossier = filing.submitted(filing.agency("Tam Đường"));
    }

    @Test
    void who_does_the_work_of_the_absent_officer_at_the_desk_acts_in_his_place_and_history_and_evidence_say_so()
            throws Exception {
        file();
        as("mc.tamduong", () -> {
            var place = delegating.places().stream().filter(one -> one.giver().equals("mc.tamduong")).findFirst()
                    .orElseThrow();
            delegating.give(new DelegationWish(place.giver(), place.unit(), null, "tp.tckh.tamduong", null, List.of(),
                    LocalDate.now(OfficeClock.ZONE), LocalDate.now(OfficeClock.ZONE), "Nghỉ phép."));
            return null;
        });
        try {
            as("tp.tckh.tamduong", this::accept);
        } finally {
            rows.update("update dvc.delegation set ended_at = now(), ended_by = giver where giver = 'mc.tamduong'");
        }

        assertThat(count(HISTORY + "x.verb = 'ACCEPT' and x.actor = 'tp.tckh.tamduong' "
                + "and x.on_behalf_of = 'mc.tamduong'")).isEqualTo(1);
        assertThat(count("select count(*) from dvc.evidence where act = 'Dossier.onBehalf' and subject = cast(? as text) "
                + "and detail = 'ACCEPT: tp.tckh.tamduong for mc.tamduong'")).isEqualTo(1);
    }

    @Test
    void a_step_asks_other_units_by_itself_and_silence_is_consent_for_the_one_and_told_to_the_desk_for_the_other()
            throws Exception {
        rows.update("update dvc.procedure_version v set content = jsonb_set(content, '{steps,1,consultations}', '["
                + asking("ktht", "CONSENT") + "," + asking("tp", "WAIT") + "]') from dvc.procedure p "
                + "where p.id = v.procedure_id and p.code = '1.001612'");
        try {
            acceptADossier();
        } finally {
            await().atMost(InsideServer.PATIENCE).until(() -> count(ARRIVED) == 2);
            rows.update("update dvc.procedure_version v set content = content #- '{steps,1,consultations}' "
                    + "from dvc.procedure p where p.id = v.procedure_id and p.code = '1.001612'");
        }
        assertThat(status()).isEqualTo("CONSULTING");
        rows.update("update dvc.handoff set answer_due_at = now() - interval '1 minute' where kind = 'CONSULTATION' "
                + "and dossier_id = (select id from dvc.dossier where uuid = '" + dossier + "')");

        await().atMost(InsideServer.PATIENCE).until(() -> count(CONSULTATIONS + " and x.state = 'SILENT'") == 1
                && count(CONSULTATIONS + " and x.late_told_at is not null") == 1);
        assertThat(count(HISTORY + "x.verb = 'CONSENT_BY_SILENCE'")).isEqualTo(1);
        assertThat(count("select count(*) from dvc.notice where kind = 'CONSULTATION_LATE' and dossier = ?")).isEqualTo(1);
        assertThat(status()).as("one answer is still waited for").isEqualTo("CONSULTING");
        as("cv.ktht.tamduong", () -> assertThatThrownBy(() -> use.consulting.answer(dossier, version(), "late"))
                .isInstanceOf(NotFound.class));
        as("cv.tp.tamduong", () -> {
            use.consulting.answer(dossier, version(), "Không có ý kiến khác.");
            return null;
        });
        await().atMost(InsideServer.PATIENCE).until(() -> status().equals("IN_PROCESS"));
    }

    private static String asking(String division, String silence) {
        return "{\"unit\": {\"place\": \"DIVISION\", \"division\": \"" + division
                + "\"}, \"question\": \"Có ý kiến gì không?\", \"hours\": 2, \"silence\": \"" + silence + "\"}";
    }

    @Test
    void a_handoff_that_is_rolled_back_leaves_neither_row_nor_message() throws Exception {
        as(SPECIALIST, () -> {
            transaction.begin();
            ask();
            transaction.rollback();
            return null;
        });
        assertThat(count(CONSULTATIONS)).isZero();
        as(SPECIALIST, this::ask);
        await().atMost(InsideServer.PATIENCE).until(() -> count(ARRIVED) == 1);
        assertThat(waiting(queue) + waiting(dead)).as("a message without a row would fail and stay").isZero();
        assertThat(count(CONSULTATIONS)).isEqualTo(1);
    }

    @Test
    void a_handoff_that_is_delivered_twice_arrives_once() throws Exception {
        as(SPECIALIST, this::ask);
        await().atMost(InsideServer.PATIENCE).until(() -> count(ARRIVED) == 1);
        var id = handoff();
        try (var context = broker.createContext()) {
            context.createProducer().send(queue, id).send(queue, id);
        }
        await().atMost(InsideServer.PATIENCE).until(() -> waiting(queue) == 0);
        assertThat(count(ANSWER_TASKS)).isEqualTo(1);
        assertThat(waiting(dead)).isZero();
    }

    @Test
    void a_handoff_that_fails_five_times_shows_itself_to_both_units_and_can_be_sent_again() throws Exception {
        as(SPECIALIST, () -> {
            transaction.begin();
            ask();
            close(true);
            transaction.commit();
            return null;
        });
        await().atMost(InsideServer.PATIENCE).until(() -> count(UNDELIVERED) == 2);
        assertThat(count(ARRIVED)).isZero();
        close(false);
        as(SPECIALIST, () -> {
            var row = handoffDesk.undelivered().stream().filter(known -> known.dossier().equals(dossier)).findFirst()
                    .orElseThrow();
            handoffDesk.resend(row.id());
            return null;
        });
        await().atMost(InsideServer.PATIENCE).until(() -> count(ARRIVED) == 1);
        assertThat(count(UNDELIVERED)).isZero();
        assertThat(count(ANSWER_TASKS)).isEqualTo(1);
    }

    @Test
    void an_officer_of_another_agency_finds_nothing_and_a_specialist_can_not_approve() throws Exception {
        as("mc.sotttt", () -> assertThatThrownBy(() -> desk.open(dossier)).isInstanceOf(NotFound.class));
        as(SPECIALIST, () -> assertThatThrownBy(() -> use.decisions.approve(dossier, 1, ""))
                .isInstanceOf(EJBAccessException.class));
        as(use.names.of("012085004321"), () -> assertThatThrownBy(() -> use.drafting.draft(dossier))
                .isInstanceOf(NotFound.class));
        as("ct.tamduong", () -> assertThatThrownBy(() -> use.decisions.approve(dossier, version(), ""))
                .as("nothing lies before the leader yet").isInstanceOf(RuntimeException.class));
        assertThatThrownBy(() -> desk.open(dossier)).as("without a login").isInstanceOf(EJBAccessException.class);
    }

    @Test
    void every_procedure_that_can_be_filed_online_is_filed_and_its_result_promised() throws Exception {
        var rows = new ArrayList<ProcedureRow>(use.catalog.search(ofLevel(3), 0, 50).rows());
        rows.addAll(use.catalog.search(ofLevel(4), 0, 50).rows());
        assertThat(rows).hasSizeGreaterThan(10);
        for (var row : rows) {
            var agency = use.catalog.procedure(row.code()).agencies().get(0);
            var sent = as(use.names.of("012085004321"), () -> {
                var id = use.drafting.start(row.code(), agency.id(), use.catalog.cases(row.code()).stream()
                        .map(CaseView::key).findFirst().orElse(""));
                var draft = use.drafting.draft(id);
                var filled = new HashMap<String, Object>();
                draft.form().fields().forEach(field -> filled.put(field.key(), answer(field)));
                use.drafting.saveAnswers(id, filled);
                for (var slot : draft.slots()) {
                    use.drafting.attach(id, slot.key(), "giay.pdf", new ByteArrayInputStream(InsideServer.PDF));
                }
                use.drafting.chooseDelivery(id, DeliveryMethod.COUNTER);
                return use.submission.submit(id, true);
            });
            assertThat(sent.code()).as(row.code()).startsWith("H35.");
            assertThat(use.catalog.search(CatalogFilter.of(row.name().toLowerCase(Locale.ROOT)), 0, 50).rows())
                    .extracting(ProcedureRow::code).as("found by its name").contains(row.code());
        }
    }

    private static CatalogFilter ofLevel(int level) {
        return new CatalogFilter("", "", "", "", "", level, "");
    }

    private static String answer(FormField field) {
        return switch (field.type()) {
            case INTEGER, DECIMAL, MONEY -> field.min() == null ? "10" : field.min().max(BigDecimal.TEN)
                    .toPlainString();
            case DATE -> "1990-11-05";
            case YES_NO -> "true";
            case CHOICE -> field.options().get(0).value();
            case IDENTITY_NUMBER -> "012085004321";
            case TAX_CODE -> "0100109106";
            case PHONE -> "0912345678";
            case EMAIL -> "pao@example.vn";
            default -> "Giàng A Páo";
        };
    }

    private static final String OF_DOSSIER = " join dvc.dossier d on d.id = x.dossier_id where d.uuid = ? and ";
    private static final String CONSULTATIONS = "select count(*) from dvc.handoff x" + OF_DOSSIER
            + "x.kind = 'CONSULTATION'";
    private static final String HISTORY = "select count(*) from dvc.dossier_history x" + OF_DOSSIER;
    private static final String ARRIVED = CONSULTATIONS + " and x.state = 'ARRIVED'";
    private static final String ANSWER_TASKS = "select count(*) from dvc.task x" + OF_DOSSIER + "x.kind = 'ANSWER'";
    private static final String UNDELIVERED = "select count(*) from dvc.task x" + OF_DOSSIER
            + "x.kind = 'UNDELIVERED' and x.closed_at is null";

    private Object ask() {
        use.consulting.ask(dossier, version(), second, "Có ý kiến gì không?", LocalDate.now(OfficeClock.ZONE).plusDays(2));
        return null;
    }

    private int version() {
        return filing.version(dossier);
    }

    /** Of the dossier. */
    private long count(String query) {
        return rows.count(query, dossier);
    }

    private String status() {
        return rows.text("select status from dvc.dossier where uuid = ?", dossier);
    }

    private String handoff() {
        return rows.text(CONSULTATIONS.replace("count(*)", "x.uuid"), dossier);
    }

    /** Closes the asked unit since yesterday, or opens it again. */
    private void close(boolean closed) {
        rows.update("update dvc.unit set valid_to = ? where uuid = ?", closed
                ? LocalDate.now(OfficeClock.ZONE).minusDays(1) : null, second);
    }

    private int waiting(Queue of) throws Exception {
        try (var context = broker.createContext(); var browser = context.createBrowser(of)) {
            int found = 0;
            for (var messages = browser.getEnumeration(); messages.hasMoreElements(); messages.nextElement()) {
                found++;
            }
            return found;
        }
    }
}
