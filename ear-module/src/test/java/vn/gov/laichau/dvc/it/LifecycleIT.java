package vn.gov.laichau.dvc.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import javax.management.JMException;
import javax.management.ObjectName;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.gov.laichau.dvc.calendar.CalendarNotYours;
import vn.gov.laichau.dvc.calendar.DayKind;
import vn.gov.laichau.dvc.consultation.AnswerInTime;
import vn.gov.laichau.dvc.consultation.Question;
import vn.gov.laichau.dvc.consultation.QuestionClosed;
import vn.gov.laichau.dvc.deadline.DeadlineLine;
import vn.gov.laichau.dvc.delivery.OriginalCheck;
import vn.gov.laichau.dvc.dossier.DeadlineLinesConverter;
import vn.gov.laichau.dvc.dossier.HandOver;
import vn.gov.laichau.dvc.dossier.IdPaper;
import vn.gov.laichau.dvc.dossier.OriginalVerdict;
import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.dossier.PaidOut;
import vn.gov.laichau.dvc.dossier.PaperCheck;
import vn.gov.laichau.dvc.dossier.PaperVerdict;
import vn.gov.laichau.dvc.dossier.ReasonMissing;
import vn.gov.laichau.dvc.dossier.RefundWay;
import vn.gov.laichau.dvc.dossier.SupplementAsk;
import vn.gov.laichau.dvc.dossier.SupplementReason;
import vn.gov.laichau.dvc.handling.MinutesReplaced;
import vn.gov.laichau.dvc.handling.MinutesText;
import vn.gov.laichau.dvc.handling.SigningView;
import vn.gov.laichau.dvc.motion.StopUndecided;
import vn.gov.laichau.dvc.motion.WithdrawalUndecided;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.organization.UnitView;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.process.Consultation.Silence;
import vn.gov.laichau.dvc.recount.RecountDecided;
import vn.gov.laichau.dvc.recount.RecountTimer;
import vn.gov.laichau.dvc.reminder.ReminderTimer;
import vn.gov.laichau.dvc.shared.DomainException;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.tariff.FeeKind;
import vn.gov.laichau.dvc.workflow.DeclinedSignaturesTimer;
import vn.gov.laichau.dvc.workflow.NobodyChosen;

/** Inside the server: every status with every act and everybody who might try it; and many hands at once (Điều 5, 7-9). */
@ExtendWith(ArquillianExtension.class)
class LifecycleIT {

    /** Both are more in {@code ./dvc prove lifecycle}: 200 collisions, and every cell instead of one in seven. */
    private static final int COLLISIONS = Integer.getInteger("dvc.it.collisions", 10);
    private static final int ONE_IN = Integer.getInteger("dvc.it.cells", 7);

    private static final long FIVE_MS = 5_000_000;

    private static final Logger LOG = System.getLogger(LifecycleIT.class.getName());

    private static final Pattern LINE = Pattern.compile("<td>([^<]*)</td>");

    private static final String PAPER = "giayToTuyThan";

    /** The officers: desk, specialist, head, leader and records clerk of the agency, and the desk of another one. */
    private static final Map<String, String> PEOPLE = new LinkedHashMap<>(Map.of("desk", "mc.tamduong", "specialist",
            "cv.tckh.tamduong", "head", "tp.tckh.tamduong", "leader", "ct.tamduong", "clerk", "vt.tamduong", "elsewhere",
            "mc.sotttt"));

    /** What is allowed, by status, and while a result is corrected; everything else is refused. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("DRAFT", Set.of("submit applicant")),
            Map.entry("SUBMITTED", Set.of("check desk", "require desk", "accept desk", "refuse desk", "transfer desk",
                    "fee desk", "askWithdrawal applicant")),
            Map.entry("SUPPLEMENT_AT_DESK", Set.of("resubmit applicant", "refuse desk", "fee desk",
                    "askWithdrawal applicant")),
            Map.entry("NOT_ACCEPTED", Set.of("close clerk")),
            Map.entry("ACCEPTED", Set.of("askExtension desk", "askStop desk", "fee desk", "askWithdrawal applicant")),
            Map.entry("IN_PROCESS", Set.of("propose specialist", "minutes specialist", "consult specialist",
                    "askSupplement specialist", "demand specialist", "assign head", "askExtension desk",
                    "askExtension specialist", "askExtension head", "askStop desk", "askStop specialist", "askStop head",
                    "fee desk", "askWithdrawal applicant")),
            Map.entry("CONSULTING", Set.of("minutes specialist", "assign head", "askExtension desk",
                    "askExtension specialist", "askExtension head", "askStop desk", "askStop specialist", "askStop head",
                    "fee desk", "askWithdrawal applicant")),
            Map.entry("CONSULTING_LATE", Set.of("goOnWithout specialist", "minutes specialist", "assign head",
                    "askExtension desk", "askExtension specialist", "askExtension head", "askStop desk",
                    "askStop specialist", "askStop head", "fee desk", "askWithdrawal applicant")),
            Map.entry("SUPPLEMENT_IN_PROCESS", Set.of("resubmit applicant", "askStop desk", "askStop specialist",
                    "askStop head", "fee desk", "askWithdrawal applicant")),
            Map.entry("AWAITING_PAYMENT", Set.of("askStop desk", "askStop specialist", "askStop head", "fee desk",
                    "correctDemand specialist", "correctDemand head", "askExtension desk", "askExtension specialist",
                    "askExtension head", "askWithdrawal applicant")),
            Map.entry("AWAITING_APPROVAL", Set.of("approve leader", "sendBack leader", "refuseResult leader",
                    "askExtension desk", "askStop desk", "fee desk", "askWithdrawal applicant")),
            Map.entry("SIGNED", Set.of("issue clerk", "askExtension desk", "askStop desk", "fee desk")),
            Map.entry("RESULT_ISSUED", Set.of("fee desk")),
            Map.entry("RESULT_AT_DESK", Set.of("compare desk", "sign desk", "handOver desk", "reportMismatch desk")),
            Map.entry("RETURNED", Set.of("correct desk", "correct specialist", "correct head", "close clerk")),
            Map.entry("CORRECTED", Set.of("approve leader", "sendBack leader", "refuseResult leader")),
            Map.entry("CORRECTED_SENT_BACK", Set.of("propose specialist", "minutes specialist", "consult specialist",
                    "assign head")),
            Map.entry("WITHDRAWN", Set.of("close clerk")),
            Map.entry("STOPPED", Set.of("close clerk")),
            Map.entry("WITHDRAWN_PAID", Set.of("refund desk")),
            Map.entry("CLOSED", Set.of()));

    /** Pressed again they only say what is so. */
    private static final Set<String> NOTHING_NEW = Set.of("submit applicant", "resubmit applicant", "claim specialist");

    /** An officer of the division that is asked. */
    private static final String ASKED = "cv.ktht.tamduong";

    @Resource(lookup = "java:/jdbc/dvc")
    DataSource database;

    @Inject
    UseCases use;

    @Inject
    Filing filing;

    @Inject
    Rows rows;

    @Inject
    RecountTimer recounting;

    @Inject
    ReminderTimer reminders;

    @Inject
    DeclinedSignaturesTimer signatures;

    @Inject
    Officers officers;

    @Inject
    Units units;

    @Resource
    ManagedExecutorService threads;

    private interface Deed {
        void on(UUID id, int version);
    }

    @Deployment
    static EnterpriseArchive application() throws Exception {
        return InsideServer.application(LifecycleIT.class);
    }

    // ---- the table -------------------------------------------------------------------------------------------------

    @Test
    void every_status_with_every_act_and_everybody_does_what_the_table_says_and_nothing_else() throws Exception {
        var deeds = deeds();
        var people = people();
        int cells = 0;
        for (var row : ALLOWED.entrySet()) {
            var standing = bring(row.getKey());
            for (var deed : deeds.entrySet()) {
                for (var person : people.entrySet()) {
                    var cell = deed.getKey() + " " + person.getKey();
                    if (!row.getValue().contains(cell) && cells++ % ONE_IN == 0) {
                        refused(standing, row.getKey() + ": " + cell, person.getValue(), deed.getValue(), cell);
                    }
                }
            }
            for (var cell : row.getValue()) {
                var fresh = bring(row.getKey());
                var words = cell.split(" ");
                var before = state(fresh);
                InsideServer.as(people.get(words[1]), () -> {
                    deeds.get(words[0]).on(fresh, version(fresh));
                    return null;
                });
                assertThat(state(fresh)).as(row.getKey() + ": " + cell).isNotEqualTo(before);
                cells++;
            }
            handoffs("resume");
        }
        assertThat(cells).isEqualTo(ALLOWED.size() * deeds.size() * people.size());
        LOG.log(Level.INFO, "CELLS {0} statuses, {1} acts, {2} people, one in {3} of those that are refused was tried",
                ALLOWED.size(), deeds.size(), people.size(), ONE_IN);
    }

    /** Tells the one who tried, changes nothing, and leaves evidence. */
    private void refused(UUID id, String cell, String login, Deed deed, String act) throws Exception {
        var before = state(id);
        long evidence = evidence(login);
        boolean told = false;
        try {
            InsideServer.as(login, () -> {
                deed.on(id, version(id));
                return null;
            });
        } catch (RuntimeException e) {
            told = true;
        }
        assertThat(told || NOTHING_NEW.contains(act)).as(cell).isTrue();
        assertThat(state(id)).as(cell).isEqualTo(before);
        if (told) {
            assertThat(evidence(login)).as("evidence of " + cell).isGreaterThan(evidence);
        }
    }

    private Map<String, String> people() {
        var people = new LinkedHashMap<>(PEOPLE);
        people.put("applicant", use.names.of("012190001234"));
        people.put("stranger", use.names.of("012085004321"));
        return people;
    }

    private Map<String, Deed> deeds() {
        var deeds = new LinkedHashMap<String, Deed>();
        deeds.put("submit", (id, version) -> use.submission.submit(id, true));
        deeds.put("resubmit", (id, version) -> use.submission.resubmit(id));
        deeds.put("askWithdrawal", (id, version) -> use.withdrawals.ask(id, "Không cần nữa"));
        deeds.put("check", (id, version) -> use.reception.check(id, version, List.of(new PaperCheck(PAPER,
                PaperVerdict.WRONG, "sai")), List.of()));
        deeds.put("require", (id, version) -> use.reception.requireSupplement(id, version, asks(), "căn cứ"));
        deeds.put("accept", (id, version) -> use.reception.accept(id, version));
        deeds.put("refuse", (id, version) -> use.reception.refuse(id, version, "lý do", ""));
        deeds.put("transfer", (id, version) -> use.reception.transfer(id, version, filing.agency("Sìn Hồ"), "lý do"));
        deeds.put("confirm", (id, version) -> use.reception.confirmSupplement(id, version));
        deeds.put("reopen", (id, version) -> use.reception.reopenSupplement(id, version, List.of(), List.of(), "còn thiếu"));
        deeds.put("claim", (id, version) -> use.handling.claim(id, version));
        deeds.put("propose", (id, version) -> use.handling.propose(id, version, Outcome.GRANT, "tóm tắt",
                "nội dung", false));
        deeds.put("forward", (id, version) -> use.handling.forward(id, version, "kết quả"));
        deeds.put("minutes", (id, version) -> use.handling.writeMinutes(id, version, new MinutesText(
                Instant.parse("2026-01-05T02:00:00Z"), "tại xã", "hai người", "nội dung")));
        deeds.put("consult", (id, version) -> use.consulting.ask(id, version, division(), "ý kiến?",
                LocalDate.now(OfficeClock.ZONE).plusDays(2)));
        deeds.put("answer", (id, version) -> use.consulting.answer(id, version, "đồng ý"));
        deeds.put("goOnWithout", (id, version) -> use.consulting.goOnWithoutAnswer(id, version, question(id), "quá hạn"));
        deeds.put("askSupplement", (id, version) -> use.motions.askSupplement(id, version, asks(), "thiếu", ""));
        deeds.put("askExtension", (id, version) -> use.motions.askExtension(id, version, workingDay(20), "mưa lũ"));
        deeds.put("askStop", (id, version) -> use.motions.askStop(id, version, "quyết định của tòa án", "lý do"));
        deeds.put("demand", (id, version) -> use.demands.demand(id, version, "phí", FeeKind.CHARGE, 1000, "căn cứ"));
        deeds.put("correctDemand", (id, version) -> use.demands.correct(id, version, "phí", FeeKind.CHARGE, 2000, "căn cứ",
                "gõ nhầm"));
        deeds.put("assign", (id, version) -> use.assignment.assign(id, version, "tp.tckh.tamduong"));
        deeds.put("initial", (id, version) -> use.review.initial(id, version, ""));
        deeds.put("approve", (id, version) -> use.decisions.approve(id, version, signed(id)));
        deeds.put("sendBack", (id, version) -> use.decisions.returnWithRemark(id, version, "xem lại"));
        deeds.put("refuseResult", (id, version) -> use.decisions.refuse(id, version, "không đủ điều kiện",
                refused(id, "không đủ điều kiện")));
        deeds.put("issue", (id, version) -> use.issuing.issue(id, version));
        deeds.put("passOn", (id, version) -> use.passing.passOn(id, version, ""));
        deeds.put("takeOver", (id, version) -> use.passing.takeOver(id, version, ""));
        deeds.put("fee", (id, version) -> use.fees.record(id, version, ""));
        deeds.put("refund", (id, version) -> use.refunds.record(id, version, paidOut()));
        deeds.put("compare", (id, version) -> use.returning.compareOriginals(id, version,
                List.of(new OriginalCheck(PAPER, OriginalVerdict.MATCHES))));
        deeds.put("sign", (id, version) -> use.returning.signForm(id, version));
        deeds.put("handOver", (id, version) -> use.returning.returnResult(id, version, shown(), null, null, false));
        deeds.put("reportMismatch", (id, version) -> use.motions.reportMismatch(id, version, "khác ngày sinh"));
        deeds.put("correct", (id, version) -> use.corrections.reopen(id, version, "sai tên", "nội dung đúng"));
        deeds.put("close", (id, version) -> use.closing.close(id, version));
        deeds.put("agree", (id, version) -> use.motionDecisions.agree(id, version, UUID.randomUUID(), null, ""));
        deeds.put("decline", (id, version) -> use.motionDecisions.decline(id, version, UUID.randomUUID(), "không"));
        return deeds;
    }

    // ---- many hands at once ----------------------------------------------------------------------------------------

    @Test
    void of_two_officers_and_the_applicant_at_the_same_moment_nobody_loses_a_change_and_no_paper_is_made_twice()
            throws Exception {
        var applicant = use.names.of("012190001234");
        int close = 0;
        int rounds = 0;
        for (; close < COLLISIONS && rounds < 3 * COLLISIONS; rounds++) {
            var id = bring("SUBMITTED");
            int version = version(id);
            var began = new ConcurrentLinkedQueue<Long>();
            var gate = new CyclicBarrier(3);
            var accept = threads.submit(() -> tried(gate, began, PEOPLE.get("desk"),
                    () -> use.reception.accept(id, version)));
            var require = threads.submit(() -> tried(gate, began, PEOPLE.get("desk"), () -> {
                use.reception.requireSupplement(id, version, asks(), "");
                return null;
            }));
            var withdraw = threads.submit(() -> tried(gate, began, applicant, () -> {
                use.withdrawals.ask(id, "Không cần nữa");
                return null;
            }));
            boolean accepted = accept.get(60, TimeUnit.SECONDS);
            boolean required = require.get(60, TimeUnit.SECONDS);
            boolean asked = withdraw.get(60, TimeUnit.SECONDS);

            assertThat(accepted && required).as("only one of the two officers").isFalse();
            assertThat(accepted || required || asked).as("somebody").isTrue();
            assertThat(lines(id, "ACCEPT")).isEqualTo(accepted ? 1 : 0);
            assertThat(lines(id, "REQUIRE_SUPPLEMENT")).isEqualTo(required ? 1 : 0);
            assertThat(lines(id, "ASK_WITHDRAWAL")).isEqualTo(asked ? 1 : 0);
            assertThat(papers(id, "RECEIPT")).isEqualTo(accepted ? 1 : 0);
            assertThat(papers(id, "SUPPLEMENT_REQUEST")).isEqualTo(required ? 1 : 0);
            close += Collections.max(began) - Collections.min(began) <= FIVE_MS ? 1 : 0;
        }
        assertThat(close).as("rounds in which the three began within 5 ms").isEqualTo(COLLISIONS);
        LOG.log(Level.INFO, "COLLISIONS {0} times two officers and the applicant within 5 ms, {1} rounds in all", close,
                rounds);
    }

    /** Whether it was done; who lost is told by an exception, and nothing of his stays. */
    private static boolean tried(CyclicBarrier gate, Queue<Long> began, String login, Callable<?> deed) throws Exception {
        return InsideServer.as(login, () -> {
            gate.await(30, TimeUnit.SECONDS);
            began.add(System.nanoTime());
            try {
                deed.call();
                return true;
            } catch (EJBException | DomainException e) {
                return false;
            }
        });
    }

    @Test
    void who_declined_to_sign_is_asked_again_at_midnight_when_nobody_else_could_sign_and_is_told() throws Exception {
        var id = bring("AWAITING_APPROVAL");
        var lapsed = "select count(*) from dvc.signing_refusal r join dvc.dossier d on d.id = r.dossier_id "
                + "where d.uuid = ? and r.lapsed_at is not null";
        assertThat(rows.update("insert into dvc.signing_refusal (id, dossier_id, unit_id, officer, reason, at) "
                + "select nextval('dvc.signing_refusal_seq'), d.id, t.unit_id, 'ct.tamduong', 'Người nhà', now() "
                + "from dvc.dossier d join dvc.task t on t.dossier_id = d.id and t.kind = 'DECIDE' "
                + "and t.closed_at is null where d.uuid = ?", id)).isEqualTo(1);

        var told = "select count(*) from dvc.notice where dossier = ? and kind = 'WORK_DECIDE' "
                + "and recipient = 'ct.tamduong'";
        long before = count(told, id);

        signatures.look();
        signatures.look();

        assertThat(count(lapsed, id)).isEqualTo(1);
        assertThat(count(told, id)).isEqualTo(before + 1);
    }

    @Test
    void many_units_are_asked_in_one_press_each_leaves_its_line_and_when_all_have_answered_the_dossier_goes_on()
            throws Exception {
        var id = bring("IN_PROCESS");
        var asked = new ArrayList<UUID>();
        specialist(() -> use.consulting.units(id).stream().map(UnitView::uuid).filter(unit -> specialistOf(unit) != null)
                .limit(4).forEach(asked::add));
        assertThat(asked).hasSize(4);

        specialist(() -> use.consulting.askAll(id, version(id), asked.stream().map(unit -> new Question(unit, "Ý kiến?",
                Set.of(), 16, Silence.WAIT)).toList()));

        assertThat(lines(id, "CONSULT")).isEqualTo(4);
        await().atMost(InsideServer.PATIENCE).until(() -> count("select count(*) from dvc.task t join dvc.dossier d "
                + "on d.id = t.dossier_id where d.uuid = ? and t.kind = 'ANSWER'", id) == 4);
        for (var unit : asked) {
            by(specialistOf(unit), () -> use.consulting.answer(id, version(id), "đồng ý"));
        }
        await().atMost(InsideServer.PATIENCE).until(() -> lines(id, "RESUME") == 1);
        assertThat(text("select status from dvc.dossier where uuid = ?", id)).isEqualTo("IN_PROCESS");
        assertThat(count("select count(*) - 1 - max(position) from dvc.dossier_history h join dvc.dossier d "
                + "on d.id = h.dossier_id where d.uuid = ?", id)).as("places without a line").isZero();
    }

    /** {@code null} where nobody is. */
    private String specialistOf(UUID unit) {
        return text("select min(o.login) from dvc.service s join dvc.officer o on o.id = s.officer_id "
                + "join dvc.unit u on u.id = s.unit_id where u.uuid = ? and s.role = 'specialist'", unit);
    }

    @Test
    void a_late_opinion_is_given_up_or_comes_at_that_moment_and_the_other_one_is_told() throws Exception {
        for (int round = 0; round < 3; round++) {
            var id = bring("CONSULTING_LATE");
            var asked = question(id);
            int version = version(id);
            var began = new ConcurrentLinkedQueue<Long>();
            var gate = new CyclicBarrier(2);
            var answer = threads.submit(() -> tried(gate, began, ASKED, () -> {
                use.consulting.answer(id, version, "đồng ý");
                return null;
            }));
            var goOn = threads.submit(() -> tried(gate, began, PEOPLE.get("specialist"), () -> {
                use.consulting.goOnWithoutAnswer(id, version, asked, "chậm ba tuần");
                return null;
            }));
            boolean answered = answer.get(60, TimeUnit.SECONDS);
            boolean goneOn = goOn.get(60, TimeUnit.SECONDS);

            assertThat(answered).as("one of the two").isNotEqualTo(goneOn);
            await().atMost(InsideServer.PATIENCE).until(() -> "IN_PROCESS".equals(text(
                    "select status from dvc.dossier where uuid = ?", id)));
            assertThat(lines(id, "GO_ON_WITHOUT_ANSWER")).isEqualTo(goneOn ? 1 : 0);
            assertThat(lines(id, "RESUME")).isEqualTo(1);
        }
    }

    @Test
    void a_unit_that_never_answers_does_not_hold_a_dossier_up_and_is_told_why_it_was_not_waited_for() throws Exception {
        var id = bring("CONSULTING");
        assertThatThrownBy(() -> specialist(() -> use.consulting.goOnWithoutAnswer(id, version(id), question(id), "chậm")))
                .isInstanceOf(AnswerInTime.class);
        overdue(id);
        assertThat(InsideServer.page(PEOPLE.get("specialist"), "/officer/dossier.xhtml?id=" + id))
                .contains("Đã quá hạn trả lời", "Làm tiếp, không chờ nữa");
        assertThatThrownBy(() -> specialist(() -> use.consulting.goOnWithoutAnswer(id, version(id), question(id), " ")))
                .isInstanceOf(ReasonMissing.class);

        specialist(() -> use.consulting.goOnWithoutAnswer(id, version(id), question(id), "chậm ba tuần"));

        assertThat(text("select status from dvc.dossier where uuid = ?", id)).isEqualTo("IN_PROCESS");
        assertThatThrownBy(() -> by(ASKED, () -> use.consulting.answer(id, version(id), "đồng ý")))
                .isInstanceOf(QuestionClosed.class);
        assertThat(count("select count(*) from dvc.notice where dossier = ? and kind = 'WORK_ANSWER' and recipient = '"
                + ASKED + "' and settled_at is not null", id)).as("asked, and asked no more").isEqualTo(1);
        assertThat(count("select count(*) from dvc.notice where dossier = ? and kind = 'CONSULTATION_CLOSED' "
                + "and recipient = '" + ASKED + "' and body like '%chậm ba tuần%'", id)).isEqualTo(1);
        assertThat(InsideServer.page(PEOPLE.get("specialist"), "/officer/dossier.xhtml?id=" + id))
                .contains("Không chờ nữa", "Quá hạn trả lời, không chờ ý kiến nữa", "chậm ba tuần")
                .doesNotContain("Làm tiếp, không chờ nữa");
    }

    @Test
    void a_correction_shows_its_own_limit_and_offers_neither_stop_nor_withdrawal() throws Exception {
        var id = bring("CORRECTED_SENT_BACK");
        var lastDay = text("select to_char((own_due_at - interval '1 second') at time zone 'Asia/Ho_Chi_Minh', "
                + "'DD/MM/YYYY') from dvc.dossier where uuid = ?", id);
        assertThat(InsideServer.page(PEOPLE.get("specialist"), "/officer/dossier.xhtml?id=" + id))
                .contains("Hạn trả kết quả đã sửa", "xong trước hết ngày " + lastDay)
                .doesNotContain("Hẹn trả kết quả</dt>", "to-stop", "to-payment", "to-extension", "to-ask-supplement");
        assertThat(InsideServer.page("012190001234", "/citizen/dossier.xhtml?id=" + id))
                .contains("Hạn trả kết quả đã sửa", "xong trước hết ngày " + lastDay).doesNotContain("Tôi muốn rút hồ sơ");
    }

    @Test
    void who_assigns_without_choosing_anybody_is_told_just_that() throws Exception {
        var id = bring("IN_PROCESS");
        assertThatThrownBy(() -> by(PEOPLE.get("head"), () -> use.assignment.assign(id, version(id), "")))
                .isInstanceOf(NobodyChosen.class);
    }

    @Test
    void nobody_signs_refuses_or_stops_what_the_applicant_wants_back_before_he_is_answered() throws Exception {
        var id = bring("AWAITING_APPROVAL");
        by(use.names.of("012190001234"), () -> use.withdrawals.ask(id, "Không cần nữa"));
        var wish = motion(id);
        assertThat(InsideServer.page(PEOPLE.get("leader"), "/leader/decide.xhtml?id=" + id))
                .contains("Người nộp đã xin rút hồ sơ này", "Không cần nữa", "Không đồng ý")
                .doesNotContain("id=\"approve\"");
        assertThatThrownBy(() -> leader(() -> use.decisions.approve(id, version(id), signed(id))))
                .isInstanceOf(WithdrawalUndecided.class);
        assertThatThrownBy(() -> leader(() -> use.decisions.refuse(id, version(id), "không đủ", refused(id, "không đủ"))))
                .isInstanceOf(WithdrawalUndecided.class);
        desk(() -> use.motions.askStop(id, version(id), "quyết định của tòa án", "lý do"));
        var stop = uuid("select m.uuid from dvc.motion m join dvc.dossier d on d.id = m.dossier_id where d.uuid = ? "
                + "and m.kind = 'STOP'", id);
        assertThatThrownBy(() -> leader(() -> use.motionDecisions.agree(id, version(id), stop, null, "")))
                .isInstanceOf(WithdrawalUndecided.class);

        leader(() -> use.motionDecisions.decline(id, version(id), wish, "đã thẩm định xong"));
        leader(() -> use.decisions.approve(id, version(id), signed(id)));

        assertThat(text("select status from dvc.dossier where uuid = ?", id)).isEqualTo("SIGNED");
        assertThat(count("select count(*) from dvc.notice where dossier = ? and kind = 'DECLINE_WITHDRAWAL'", id))
                .isEqualTo(1);
    }

    @Test
    void each_officer_hears_in_the_portal_what_lies_before_him_and_no_more_of_it_when_it_is_done() throws Exception {
        var id = bring("AWAITING_APPROVAL");
        assertThat(work(id, "settled_at is null")).contains("WORK_DECIDE ct.tamduong").doesNotContain("WORK_RECEIVE")
                .doesNotContain("WORK_HANDLE");
        assertThat(work(id, "true")).contains("WORK_RECEIVE mc.tamduong", "WORK_HANDLE cv.tckh.tamduong")
                .doesNotContain("WORK_DECIDE cv.tckh.tamduong");

        leader(() -> use.decisions.returnWithRemark(id, version(id), "xem lại diện tích"));
        assertThat(work(id, "settled_at is null")).isEqualTo("RETURN_WITH_REMARK cv.tckh.tamduong");
        by(use.names.of("012190001234"), () -> use.withdrawals.ask(id, "Không cần nữa"));
        assertThat(work(id, "settled_at is null")).contains("WORK_MOTION ct.tamduong");
        leader(() -> use.motionDecisions.agree(id, version(id), motion(id), null, ""));

        assertThat(work(id, "settled_at is null")).contains("WORK_ENDED cv.tckh.tamduong", "WORK_ENDED mc.tamduong")
                .doesNotContain("WORK_MOTION", "RETURN_WITH_REMARK", "WORK_ENDED ct.tamduong");
        assertThat(text("select body from dvc.notice where dossier = ? and kind = 'WITHDRAW'", id))
                .doesNotContain("Không cần nữa", "Ý kiến");
    }

    @Test
    void who_has_fetched_his_result_is_not_asked_in_the_morning_to_come() throws Exception {
        var id = bring("RESULT_AT_DESK");
        int held = rows.update("update dvc.notice_delivery d set state = 'WAITING', version = d.version + 1, "
                + "sent_at = null, settled_at = null, next_at = now() + interval '9 hours', "
                + "not_before = now() + interval '9 hours', "
                + "quiet_until = now() + interval '9 hours' from dvc.notice n where n.uuid = d.notice and d.channel = 'SMS' "
                + "and n.dossier = ? and n.kind in ('SUBMIT', 'ISSUE', 'ARRIVE_AT_DESK')", id);
        assertThat(held).isEqualTo(3);

        desk(() -> use.returning.returnResult(id, version(id), shown(), null, null, false));

        assertThat(text("select string_agg(n.kind || ' ' || d.state, ', ' order by n.kind) from dvc.notice_delivery d "
                + "join dvc.notice n on n.uuid = d.notice where d.channel = 'SMS' and d.quiet_until > now() "
                + "and d.dossier = ?", id))
                .isEqualTo("ARRIVE_AT_DESK DROPPED, ISSUE DROPPED, SUBMIT WAITING");
        assertThat(InsideServer.page(PEOPLE.get("desk"), "/officer/dossier.xhtml?id=" + id))
                .contains("Không gửi nữa, việc đã xong");
    }

    /** Who was told of what, in the order of the events. */
    private String work(UUID id, String condition) {
        return text("select coalesce(string_agg(kind || ' ' || recipient, ', ' order by kind, recipient), '') "
                + "from dvc.notice where dossier = ? and (kind like 'WORK%' or kind = 'RETURN_WITH_REMARK') and "
                + condition, id);
    }

    @Test
    void nobody_issues_what_the_leader_is_asked_to_stop_before_he_has_decided() throws Exception {
        var id = bring("SIGNED");
        desk(() -> use.motions.askStop(id, version(id), "quyết định của tòa án", "lý do"));
        assertThatThrownBy(() -> by(PEOPLE.get("clerk"), () -> use.issuing.issue(id, version(id))))
                .isInstanceOf(StopUndecided.class);

        leader(() -> use.motionDecisions.decline(id, version(id), motion(id), "không liên quan"));
        by(PEOPLE.get("clerk"), () -> use.issuing.issue(id, version(id)));

        assertThat(lines(id, "ISSUE")).isEqualTo(1);
    }

    @Test
    void who_withdraws_what_he_has_paid_for_is_told_what_becomes_of_his_money_and_the_desk_has_it_before_it()
            throws Exception {
        var id = bring("SUBMITTED");
        desk(() -> use.fees.record(id, version(id), "0001234"));
        by(use.names.of("012190001234"), () -> use.withdrawals.ask(id, "Không cần nữa"));
        assertThatThrownBy(() -> desk(() -> use.fees.record(id, version(id), ""))).isInstanceOf(DomainException.class);
        desk(() -> use.motionDecisions.agree(id, version(id), motion(id), null, ""));

        assertThat(count("select count(*) from dvc.notice where dossier = ? and kind = 'MONEY_JUDGED' "
                + "and body like '%Hoàn lại 100.000 đồng đã nộp%'", id)).isEqualTo(1);
        assertThat(InsideServer.page("012190001234", "/citizen/dossier.xhtml?id=" + id))
                .contains("Được hoàn 100.000", "Vì chưa thực hiện xong dịch vụ");
        assertThat(InsideServer.page(PEOPLE.get("desk"), "/officer/inbox.xhtml?tab=TO_REFUND"))
                .contains(text("select code from dvc.dossier where uuid = ?", id));
        assertThat(InsideServer.page(PEOPLE.get("desk"), "/officer/refund.xhtml?id=" + id)).contains("Ngày hoàn",
                "Đã hoàn 100.000");

        desk(() -> use.refunds.record(id, version(id), paidOut()));

        assertThat(text("select fee_status || ' ' || refund_number from dvc.dossier where uuid = ?", id))
                .isEqualTo("REFUNDED PC 12");
        assertThat(papers(id, "REFUND_CONFIRMATION")).isEqualTo(1);
        assertThat(InsideServer.page("012190001234", "/citizen/dossier.xhtml?id=" + id))
                .contains("Đã hoàn 100.000", "chứng từ số PC 12");
    }

    @Test
    void minutes_are_a_numbered_paper_of_the_officers_and_wrong_ones_are_replaced_by_others() throws Exception {
        var id = bring("IN_PROCESS");
        var held = Instant.parse("2026-01-05T02:00:00Z");
        specialist(() -> use.handling.writeMinutes(id, version(id), new MinutesText(held, "tại xã", "hai người",
                "ba tầng")));
        var wrong = uuid("select m.uuid from dvc.minutes m join dvc.dossier d on d.id = m.dossier_id where d.uuid = ?", id);

        specialist(() -> use.handling.correctMinutes(id, version(id), wrong, new MinutesText(held, "tại xã", "hai người",
                "hai tầng")));

        assertThat(papers(id, "VERIFICATION_MINUTES")).isEqualTo(2);
        var number = text("select m.number from dvc.minutes m join dvc.minutes o on o.replaced_by = m.id where o.uuid = ?",
                wrong);
        assertThat(InsideServer.page(PEOPLE.get("specialist"), "/officer/dossier.xhtml?id=" + id))
                .contains("ba tầng", "hai tầng", "Đã thay bằng số " + number, "Mở, in biên bản số " + number,
                        "Biên bản xác minh");
        assertThat(InsideServer.page("012190001234", "/citizen/dossier.xhtml?id=" + id)).doesNotContain("Biên bản");
        assertThatThrownBy(() -> specialist(() -> use.handling.correctMinutes(id, version(id), wrong,
                new MinutesText(held, "tại xã", "hai người", "một tầng")))).isInstanceOf(MinutesReplaced.class);
    }

    private static PaidOut paidOut() {
        return new PaidOut(LocalDate.now(OfficeClock.ZONE), RefundWay.CASH, "PC 12", "Lò Thị Mai");
    }

    // ---- a calendar that changes -------------------------------------------------------------------------------------

    @Test
    void a_changed_calendar_moves_nothing_until_a_leader_of_the_agency_takes_it_once() throws Exception {
        var id = bring("IN_PROCESS");
        var before = text("select due_at from dvc.dossier where uuid = ?", id);
        var free = LocalDate.parse(text("select (appointment_at at time zone 'Asia/Ho_Chi_Minh')::date from dvc.dossier "
                + "where uuid = ?", id));
        try {
            by("stttt", () -> use.keeping.change("", free, free, DayKind.HOLIDAY, "Quyết định thử"));
            await().atMost(InsideServer.PATIENCE).until(() -> {
                recounting.look();
                return proposals(id) == 1;
            });
            assertThat(text("select due_at from dvc.dossier where uuid = ?", id)).isEqualTo(before);
            var proposal = uuid("select r.uuid from dvc.recount r join dvc.dossier d on d.id = r.dossier_id "
                    + "where d.uuid = ?", id);
            assertThat(InsideServer.page(PEOPLE.get("leader"), "/leader/recounts.xhtml?pick=" + proposal))
                    .contains("Quyết định thử", "Đã hẹn trả lúc", "Lịch làm việc đổi");
            assertThatThrownBy(() -> by("gd.sotttt", () -> use.recounts.take(proposal))).isInstanceOf(NotFound.class);
            by(PEOPLE.get("leader"), () -> use.recounts.take(proposal));
            assertThatThrownBy(() -> by("stttt", () -> use.recounts.take(proposal))).isInstanceOf(RecountDecided.class);
            assertThat(text("select due_at from dvc.dossier where uuid = ?", id)).isGreaterThan(before);
            assertThat(lines(id, "RECALENDAR")).isEqualTo(1);
            assertThat(count("select count(*) from dvc.notice where dossier = ? and kind = 'RECALENDAR'", id)).isEqualTo(1);
            assertThat(text("select count(*) || ' ' || count(distinct p.number) from dvc.paper p join dvc.dossier d "
                    + "on d.id = p.dossier_id where d.uuid = ? and p.kind = 'RECEIPT'", id))
                    .as("a receipt with the new day, under the number of the first").isEqualTo("2 1");
        } finally {
            by("stttt", () -> use.keeping.change("", free, free, null, "Trả lại như cũ"));
        }
    }

    @Test
    void half_a_day_of_one_agency_is_proposed_for_its_own_dossiers_only_and_nobody_else_may_keep_it() throws Exception {
        var id = bring("IN_PROCESS");
        var day = LocalDate.parse(text("select (appointment_at at time zone 'Asia/Ho_Chi_Minh')::date from dvc.dossier "
                + "where uuid = ?", id));
        assertThatThrownBy(() -> by("stttt", () -> use.keeping.change("H35.22", day, day, DayKind.CLOSED, "Của nơi khác")))
                .isInstanceOf(CalendarNotYours.class);
        try {
            by("qt.tamduong", () -> use.keeping.change("H35.22", day, day, DayKind.MORNING_ONLY, "Đại hội của huyện"));
            await().atMost(InsideServer.PATIENCE).until(() -> {
                recounting.look();
                return proposals(id) == 1;
            });
            assertThat(count("select count(*) from dvc.recount r join dvc.dossier d on d.id = r.dossier_id "
                    + "join dvc.calendar_edition e on e.number = r.edition where d.uuid = ? and e.agency_id = d.agency_id "
                    + "and r.new_due_at = r.due_at "
                    + "and (r.new_appointment_at at time zone 'Asia/Ho_Chi_Minh')::time = '11:30'", id)).isEqualTo(1);
            assertThat(count("select count(*) from dvc.recount r join dvc.dossier d on d.id = r.dossier_id "
                    + "join dvc.calendar_edition e on e.number = r.edition "
                    + "where e.agency_id <> d.agency_id", null)).isZero();
            assertThatCode(() -> reminders.look()).as("reminders, agency by agency").doesNotThrowAnyException();
        } finally {
            by("qt.tamduong", () -> use.keeping.change("H35.22", day, day, null, "Trả lại như cũ"));
        }
    }

    @Test
    void the_list_of_the_morning_goes_by_the_calendar_of_the_agency_in_which_somebody_serves() {
        assertThat(officers.wantingDigest()).containsEntry("cv.tckh.tamduong",
                units.findByCode("H35.22").orElseThrow().getId());
    }

    private long proposals(UUID id) {
        return count("select count(*) from dvc.recount r join dvc.dossier d on d.id = r.dossier_id where d.uuid = ? "
                + "and r.state = 'OPEN'", id);
    }

    // ---- why it is this day ------------------------------------------------------------------------------------------

    /** All of them in {@code ./dvc prove lifecycle}, else a fair sample. */
    @Test
    void the_page_of_a_real_dossier_tells_why_in_the_words_of_the_hand_made_table() throws Exception {
        var id = bring("IN_PROCESS");
        var cases = cases();
        int told = 0;
        for (int i = 0; i < cases.size(); i += Math.min(ONE_IN, 12)) {
            store(id, lines(cases.get(i)));
            var expected = cases.get(i).stream().filter(line -> line.startsWith("text: ")).map(line -> line.substring(6))
                    .toList();
            assertThat(why(InsideServer.page(PEOPLE.get("desk"), "/officer/dossier.xhtml?id=" + id))).isEqualTo(expected);
            assertThat(why(InsideServer.page("012190001234", "/citizen/dossier.xhtml?id=" + id))).isEqualTo(expected);
            told++;
        }
        LOG.log(Level.INFO, "CASES {0} of {1} told on the pages of officer and applicant", told, cases.size());
    }

    private static List<List<String>> cases() throws IOException {
        try (var file = LifecycleIT.class.getClassLoader().getResourceAsStream(InsideServer.CASES)) {
            return Arrays.stream(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip().split("\n\n"))
                    .map(block -> List.of(block.split("\n"))).toList();
        }
    }

    private static List<DeadlineLine> lines(List<String> one) {
        return one.stream().filter(line -> line.startsWith("line: ")).map(line -> List.of(line.substring(6).split("\\|")))
                .map(parts -> new DeadlineLine(parts.get(0), parts.subList(1, parts.size()))).toList();
    }

    private void store(UUID id, List<DeadlineLine> lines) {
        assertThat(rows.update("update dvc.dossier set deadline_lines = ? where uuid = ?",
                new DeadlineLinesConverter().convertToDatabaseColumn(lines), id)).isEqualTo(1);
    }

    private static List<String> why(String page) {
        int table = page.indexOf("Cách tính ngày hẹn trả");
        assertThat(table).as(page).isPositive();
        return LINE.matcher(page.substring(table, page.indexOf("</table>", table))).results()
                .map(found -> found.group(1).replace("&quot;", "\"").replace("&amp;", "&")).toList();
    }

    // ---- the way to each status ------------------------------------------------------------------------------------

    /** Two statuses last only while a handoff is on its way: the queue stands still then, until the next one is brought. */
    private UUID bring(String status) throws Exception {
        handoffs("resume");
        var id = filing.drafted(filing.agency("Tam Đường"));
        var applicant = use.names.of("012190001234");
        switch (status) {
            case "DRAFT" -> {
                return id;
            }
            case "SUBMITTED" -> submitted(id);
            case "NOT_ACCEPTED" -> {
                submitted(id);
                desk(() -> use.reception.refuse(id, version(id), "lý do", ""));
            }
            case "SUPPLEMENT_AT_DESK" -> {
                submitted(id);
                desk(() -> use.reception.requireSupplement(id, version(id), asks(), ""));
                attached(id);
                termOver(id);
            }
            case "WITHDRAWN" -> {
                submitted(id);
                by(applicant, () -> use.withdrawals.ask(id, "Không cần nữa"));
                desk(() -> use.motionDecisions.agree(id, version(id), motion(id), null, ""));
            }
            case "WITHDRAWN_PAID" -> {
                submitted(id);
                desk(() -> use.fees.record(id, version(id), ""));
                by(applicant, () -> use.withdrawals.ask(id, "Không cần nữa"));
                desk(() -> use.motionDecisions.agree(id, version(id), motion(id), null, ""));
            }
            case "ACCEPTED" -> {
                submitted(id);
                handoffs("pause");
                desk(() -> use.reception.accept(id, version(id)));
            }
            default -> {
                submitted(id);
                desk(() -> use.reception.accept(id, version(id)));
                filing.waitForTask(id, "HANDLE");
                specialist(() -> use.handling.claim(id, version(id)));
                fromSpecialist(id, status);
            }
        }
        return id;
    }

    /** What the desk has asked for could come until yesterday. */
    private void termOver(UUID id) throws SQLException {
        try (var connection = database.getConnection(); var update = connection.prepareStatement("update dvc.supplement "
                + "set answer_by = current_date - 1 where dossier_id = (select id from dvc.dossier where uuid = ?)")) {
            update.setObject(1, id);
            update.executeUpdate();
        }
    }

    private void fromSpecialist(UUID id, String status) throws Exception {
        switch (status) {
            case "IN_PROCESS" -> {
                // it is there
            }
            case "CONSULTING" -> consulted(id);
            case "CONSULTING_LATE" -> {
                consulted(id);
                overdue(id);
            }
            case "SUPPLEMENT_IN_PROCESS" -> {
                specialist(() -> use.motions.askSupplement(id, version(id), asks(), "thiếu", ""));
                leader(() -> use.motionDecisions.agree(id, version(id), motion(id), null, ""));
                attached(id);
            }
            case "AWAITING_PAYMENT" -> specialist(() -> use.demands.demand(id, version(id), "phí", FeeKind.CHARGE, 1000,
                    "luật"));
            case "STOPPED" -> {
                specialist(() -> use.motions.askStop(id, version(id), "quyết định của tòa án", "lý do"));
                leader(() -> use.motionDecisions.agree(id, version(id), motion(id), null, ""));
            }
            default -> {
                specialist(() -> use.handling.propose(id, version(id), Outcome.GRANT, "tóm tắt", "nội dung", false));
                fromLeader(id, status);
            }
        }
    }

    /** The hash of the document that this person would sign; none for who may not. */
    private String signed(UUID id) {
        try {
            return use.signing.open(id).map(SigningView::sha256).orElse("");
        } catch (RuntimeException e) {
            return "";
        }
    }

    private String refused(UUID id, String reason) {
        try {
            return use.signing.openRefusal(id, reason).sha256();
        } catch (RuntimeException e) {
            return "";
        }
    }

    private void fromLeader(UUID id, String status) throws Exception {
        if (status.equals("AWAITING_APPROVAL")) {
            return;
        }
        leader(() -> use.decisions.approve(id, version(id), signed(id)));
        if (status.equals("SIGNED")) {
            return;
        }
        if (status.equals("RESULT_ISSUED")) {
            handoffs("pause");
        }
        by(PEOPLE.get("clerk"), () -> use.issuing.issue(id, version(id)));
        if (status.equals("RESULT_ISSUED")) {
            return;
        }
        filing.waitForTask(id, "RETURN");
        desk(() -> use.returning.compareOriginals(id, version(id), List.of(new OriginalCheck(PAPER, OriginalVerdict.MATCHES),
                new OriginalCheck("giayDeNghi", OriginalVerdict.MATCHES))));
        desk(() -> use.returning.signForm(id, version(id)));
        desk(() -> use.fees.record(id, version(id), ""));
        if (status.equals("RESULT_AT_DESK")) {
            return;
        }
        desk(() -> use.returning.returnResult(id, version(id), shown(), null, null, false));
        switch (status) {
            case "CLOSED" -> by(PEOPLE.get("clerk"), () -> use.closing.close(id, version(id)));
            case "CORRECTED" -> correct(id);
            case "CORRECTED_SENT_BACK" -> {
                correct(id);
                leader(() -> use.decisions.returnWithRemark(id, version(id), "xem lại"));
            }
            default -> {
                // it is there
            }
        }
    }

    private void correct(UUID id) throws Exception {
        desk(() -> use.corrections.reopen(id, version(id), "sai tên", "nội dung đúng"));
    }

    private void consulted(UUID id) throws Exception {
        specialist(() -> use.consulting.ask(id, version(id), division(), "ý kiến?",
                LocalDate.now(OfficeClock.ZONE).plusDays(2)));
        filing.waitForTask(id, "ANSWER");
    }

    /** The day by which the asked unit had to answer is over. */
    private void overdue(UUID id) {
        assertThat(rows.update("update dvc.handoff set answer_due_at = now() - interval '1 hour', version = version + 1 "
                + "where uuid = ?", question(id))).isEqualTo(1);
    }

    private UUID question(UUID id) {
        var asked = text("select string_agg(h.uuid::text, ',') from dvc.handoff h join dvc.dossier d on d.id = h.dossier_id "
                + "where d.uuid = ? and h.kind = 'CONSULTATION'", id);
        return asked == null ? UUID.randomUUID() : UUID.fromString(asked);
    }

    private static void handoffs(String operation) throws JMException {
        var server = ManagementFactory.getPlatformMBeanServer();
        server.invoke(new ObjectName("jboss.as:subsystem=messaging-activemq,server=default,jms-queue=dvc.handoff"),
                operation, new Object[0], new String[0]);
    }

    private void submitted(UUID id) throws Exception {
        filing.submit(id);
        desk(() -> filing.check(id));
    }

    private void attached(UUID id) throws Exception {
        by(use.names.of("012190001234"), () -> use.drafting.attach(id, PAPER, "ro-hon.pdf",
                new ByteArrayInputStream(InsideServer.PDF)));
    }

    private void desk(Runnable deed) throws Exception {
        by(PEOPLE.get("desk"), deed);
    }

    private void specialist(Runnable deed) throws Exception {
        by(PEOPLE.get("specialist"), deed);
    }

    private void leader(Runnable deed) throws Exception {
        by(PEOPLE.get("leader"), deed);
    }

    private static void by(String login, Runnable deed) throws Exception {
        InsideServer.as(login, () -> {
            deed.run();
            return null;
        });
    }

    private static List<SupplementAsk> asks() {
        return new ArrayList<>(List.of(new SupplementAsk(PAPER, true, SupplementReason.UNREADABLE, "mờ")));
    }

    private static LocalDate workingDay(int ahead) {
        var day = LocalDate.now(OfficeClock.ZONE).plusDays(ahead);
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(2) : day;
    }

    // ---- what stands in the database -------------------------------------------------------------------------------

    private UUID division() {
        return uuid("select u.uuid from dvc.unit u where u.code like 'H35.22/ktht' limit 1", null);
    }

    private UUID motion(UUID id) {
        return uuid("select m.uuid from dvc.motion m join dvc.dossier d on d.id = m.dossier_id where d.uuid = ? "
                + "and m.state = 'OPEN'", id);
    }

    private int version(UUID id) {
        return filing.version(id);
    }

    private long lines(UUID id, String verb) {
        return count("select count(*) from dvc.dossier_history x join dvc.dossier d on d.id = x.dossier_id "
                + "where d.uuid = ? and x.verb = '" + verb + "'", id);
    }

    private long papers(UUID id, String kind) {
        return count("select count(*) from dvc.paper x join dvc.dossier d on d.id = x.dossier_id where d.uuid = ? "
                + "and x.kind = '" + kind + "'", id);
    }

    private long evidence(String login) {
        return count("select count(*) from dvc.evidence where outcome = 'REFUSED' and actor = '" + login + "'", null);
    }

    /** Everything that an act might change. */
    private String state(UUID id) {
        return text("select concat_ws(' ', d.version, d.status, (select count(*) from dvc.dossier_history h "
                + "where h.dossier_id = d.id), (select string_agg(t.kind || coalesce(t.holder, ''), ',' order by t.id) "
                + "from dvc.task t where t.dossier_id = d.id and t.closed_at is null), (select count(*) from dvc.motion m "
                + "where m.dossier_id = d.id), (select count(*) from dvc.handoff f where f.dossier_id = d.id), "
                + "(select count(*) from dvc.paper p where p.dossier_id = d.id), (select count(*) from dvc.minutes n "
                + "where n.dossier_id = d.id), (select string_agg(c.slot || c.verdict || c.original, ',' order by c.id) "
                + "from dvc.dossier_check c where c.dossier_id = d.id)) from dvc.dossier d where d.uuid = ?", id);
    }

    private long count(String query, UUID id) {
        return Long.parseLong(text(query, id));
    }

    private UUID uuid(String query, UUID id) {
        return UUID.fromString(text(query, id));
    }

    private String text(String query, UUID id) {
        return id == null ? rows.text(query) : rows.text(query, id);
    }

    private static HandOver shown() {
        return HandOver.atCounter(IdPaper.PASSPORT, "B123");
    }
}
