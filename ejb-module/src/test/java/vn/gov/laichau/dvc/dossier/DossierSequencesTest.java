package vn.gov.laichau.dvc.dossier;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.calendar.DatedDay;
import vn.gov.laichau.dvc.calendar.DayKind;
import vn.gov.laichau.dvc.calendar.DayOff;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.SomeProcedure;
import vn.gov.laichau.dvc.deadline.AppointmentPolicy;
import vn.gov.laichau.dvc.deadline.ClockMark;
import vn.gov.laichau.dvc.deadline.OnReturn;
import vn.gov.laichau.dvc.deadline.TimeUnit;
import vn.gov.laichau.dvc.process.Step;
import vn.gov.laichau.dvc.process.StepKind;
import vn.gov.laichau.dvc.tariff.Channel;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whole lives of dossiers, from draft to closed, made of random acts that are legal (domain.md §2.3): none is ever stuck,
 * each comes to an end, what it keeps agrees with itself, and it is late exactly when a slow walk over the days says.
 * {@code ./dvc prove lifecycle} lives twenty thousand of them.
 */
class DossierSequencesTest {

    private static final int LIVES = Integer.getInteger("dvc.lives", 300);
    private static final long FIRST_SEED = Long.getLong("dvc.lives.seed", 32017);

    /** After so many acts only those that lead on are taken; then so many are enough to come to the end. */
    private static final int ACTS = 30;
    private static final int ACTS_TO_THE_END = 60;

    /** The editions of a calendar, with the same days in another form for the slow walk. */
    private record Days(List<WorkingCalendar> editions, List<Map<LocalDate, DayKind>> special) {

        boolean isWorked(LocalDate day, int edition) {
            var kind = special.get(edition).get(day);
            return kind == null ? day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                    : kind == DayKind.MAKE_UP_WORKING;
        }
    }

    private final List<Days> calendars = IntStream.range(0, 40).mapToObj(seed -> days(random(seed))).toList();
    private final List<List<ProcedureVersion>> procedures = IntStream.range(0, 40)
            .mapToObj(seed -> versions(seed)).toList();
    private final EnumSet<DossierStatus> statuses = EnumSet.noneOf(DossierStatus.class);
    private final EnumSet<DossierVerb> verbs = EnumSet.noneOf(DossierVerb.class);
    private int acts;

    @Test
    void noDossierIsEverStuckAllComeToAnEndAndEachIsLateWhenASlowWalkOverTheDaysSays() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + LIVES; seed++) {
            live(seed);
        }
        System.out.printf("LIVES %d dossiers from draft to closed, %d acts, %d of %d statuses, %d of %d verbs%n", LIVES,
                acts, statuses.size(), DossierStatus.values().length, verbs.size(), DossierVerb.values().length);
        if (LIVES >= 300) {
            assertThat(statuses).isEqualTo(EnumSet.allOf(DossierStatus.class));
            assertThat(verbs).isEqualTo(EnumSet.allOf(DossierVerb.class));
        }
    }

    private void live(long seed) {
        var random = random(seed);
        var days = calendars.get(random.nextInt(calendars.size()));
        var life = new RandomLife(random, procedures.get(random.nextInt(procedures.size())), days.editions(),
                Instant.parse("2018-01-02T01:00:00Z").plusSeconds(60L * random.nextInt(60 * 24 * 1000)));
        var watch = new Watch(life.dossier, days);
        try {
            for (int act = 0; life.dossier.getStatus() != DossierStatus.CLOSED; act++) {
                assertThat(act).as("acts until the end").isLessThan(ACTS + ACTS_TO_THE_END);
                life.go(act >= ACTS);
                watch.look();
                acts++;
            }
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + " (-Ddvc.lives=1 -Ddvc.lives.seed=" + seed + "), "
                    + life.dossier.getProcedure().clockRule(Channel.ONLINE, "", life.dossier.getAgency().getCode()).limit()
                    .getUnit() + ", after " + life.told() + ", clock " + life.dossier.getClock(), e);
        }
    }

    /** What must hold after every act, whoever did it. */
    private final class Watch {

        private final Dossier dossier;
        private final Days days;
        private List<ClockMark> clock = List.of();
        private Instant due;
        private Instant firstDue;
        private Instant done;
        private int lines;

        Watch(Dossier dossier, Days days) {
            this.dossier = dossier;
            this.days = days;
        }

        void look() {
            history();
            owner();
            clock();
            fees();
        }

        private void history() {
            var history = dossier.getHistory();
            assertThat(history.size()).isGreaterThanOrEqualTo(lines);
            for (int i = Math.max(1, lines); i < history.size(); i++) {
                assertThat(history.get(i).getFrom()).isEqualTo(history.get(i - 1).getTo());
                assertThat(history.get(i).getAt()).isAfterOrEqualTo(history.get(i - 1).getAt());
            }
            for (int i = lines; i < history.size(); i++) {
                statuses.add(history.get(i).getTo());
                statuses.add(history.get(i).getFrom());
                verbs.add(history.get(i).getVerb());
            }
            lines = history.size();
            if (lines > 0) {
                assertThat(history.get(lines - 1).getTo()).isEqualTo(dossier.getStatus());
            }
        }

        /** The same as the nightly check looks for: an owner, a next act, nothing that is waited for in vain. */
        private void owner() {
            var status = dossier.getStatus();
            if (status != DossierStatus.DRAFT && !status.isFinished()) {
                assertThat(dossier.currentStep()).as("a step").isPresent();
                assertThat(dossier.getStepUnit()).as("a unit").isNotNull();
                assertThat(dossier.isOpenTo(List.of(dossier.getDesk().getId()))).as("the desk sees it").isTrue();
                if (!dossier.isUnderWay()) {
                    assertThat(dossier.isOpenTo(List.of(dossier.getStepUnit().getId()))).as("its unit sees it").isTrue();
                }
            }
            if (status == DossierStatus.SUPPLEMENT_AT_DESK) {
                assertThat(dossier.openSupplement()).as("papers that were asked for").isPresent();
            }
            if (status == DossierStatus.AWAITING_PAYMENT) {
                assertThat(dossier.getFeeStatus()).as("money that is owed").isEqualTo(FeeStatus.DUE);
            }
            if (status == DossierStatus.RESULT_ISSUED || status == DossierStatus.RESULT_AT_DESK
                    || status == DossierStatus.RETURNED) {
                assertThat(dossier.getResultNumber()).isNotNull();
                assertThat(dossier.getIssuedAt()).isNotNull();
                assertThat(dossier.getOutcome()).isNotNull();
            }
        }

        private void clock() {
            if (dossier.getStatus().isClockRunning()) {
                assertThat(dossier.getDueAt()).as("a day on which it is late").isNotNull();
            }
            if (dossier.getClock().equals(clock)) {
                assertThat(dossier.getDueAt()).as("nothing moves by itself").isEqualTo(due);
            } else {
                assertThat(dossier.getClock().subList(0, clock.size())).as("what happened stays").isEqualTo(clock);
                clock = dossier.getClock();
                var rule = dossier.getProcedure().clockRule(Channel.ONLINE, "", dossier.getAgency().getCode());
                assertThat(dossier.getDueAt()).as("due").isEqualTo(SlowReckoning.dueAt(rule, edition -> day -> days
                        .isWorked(day, edition), clock));
            }
            due = dossier.getDueAt();
            if (firstDue != null) {
                assertThat(dossier.getFirstDueAt()).as("the first promise").isEqualTo(firstDue);
            }
            firstDue = dossier.getFirstDueAt();
            if (done != null) {
                assertThat(dossier.getDoneAt()).as("done once").isEqualTo(done);
                assertThat(clock.get(clock.size() - 1).kind()).as("nothing after it").isEqualTo(ClockMark.Kind.DONE);
            }
            done = dossier.getDoneAt();
        }

        private void fees() {
            assertThat(dossier.getFeeOwed()).isNotNegative();
            assertThat(dossier.getFeeStatus() == FeeStatus.DUE).as("owed").isEqualTo(dossier.getFeeOwed() > 0);
        }
    }

    /** Seeds that follow each other begin alike, unless they are mixed. */
    private static Random random(long seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }

    // ---- calendars and versions ------------------------------------------------------------------------------------

    /** Holidays in runs of one to nine days, and some free Saturdays that are worked. */
    private static Days days(Random random) {
        var special = new TreeMap<LocalDate, DayKind>();
        for (int year = 2017; year <= 2035; year++) {
            special.put(LocalDate.of(year, 1, 1), DayKind.HOLIDAY);
            for (int run = random.nextInt(8); run > 0; run--) {
                var first = LocalDate.ofYearDay(year, 2 + random.nextInt(350));
                var kind = DayKind.values()[random.nextInt(3)];
                first.datesUntil(first.plusDays(1 + random.nextInt(9))).forEach(day -> special.put(day, kind));
            }
            for (int makeUp = random.nextInt(4); makeUp > 0; makeUp--) {
                var saturday = LocalDate.ofYearDay(year, 2 + random.nextInt(350));
                while (saturday.getDayOfWeek() != DayOfWeek.SATURDAY) {
                    saturday = saturday.plusDays(1);
                }
                special.put(saturday, DayKind.MAKE_UP_WORKING);
            }
        }
        var dated = new ArrayList<DatedDay>();
        special.forEach((day, kind) -> dated.add(new DatedDay(new DayOff(day, kind, "ground"), 0, null)));
        var editions = new ArrayList<>(List.of(WorkingCalendar.of(List.copyOf(dated), 0)));
        var all = new ArrayList<Map<LocalDate, DayKind>>(List.of(special));
        for (int edition = 1; edition <= 2; edition++) {
            var changed = new TreeMap<>(all.get(edition - 1));
            for (int change = 0; change < 300; change++) {
                var day = LocalDate.of(2018 + random.nextInt(8), 1, 2).plusDays(random.nextInt(360));
                change(changed, dated, day, edition, random.nextInt(4));
            }
            all.add(changed);
            editions.add(WorkingCalendar.of(List.copyOf(dated), edition));
        }
        return new Days(editions, all);
    }

    /** A day becomes free, is free no longer, or is worked to make up. */
    private static void change(Map<LocalDate, DayKind> days, List<DatedDay> dated, LocalDate day, int edition, int what) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (dated.stream().anyMatch(one -> one.day().day().equals(day) && one.since() == edition)) {
            return;
        }
        dated.replaceAll(one -> one.day().day().equals(day) && one.until() == null
                ? new DatedDay(one.day(), one.since(), edition) : one);
        if (what == 0) {
            days.remove(day);
        } else {
            days.put(day, weekend ? DayKind.MAKE_UP_WORKING : DayKind.values()[what - 1]);
            dated.add(new DatedDay(new DayOff(day, days.get(day), "changed"), edition, null));
        }
    }

    /** One procedure with one or two agencies on the way, in three versions with other limits and other rules. */
    private static List<ProcedureVersion> versions(int seed) {
        var code = seed % 2 == 0 ? "1.001612" : "3.000331";
        var random = random(seed);
        return IntStream.range(0, 3).mapToObj(version -> SomeProcedure.changed(code, content -> change(content, random)))
                .toList();
    }

    private static void change(ProcedureContent content, Random random) {
        var unit = TimeUnit.values()[random.nextInt(TimeUnit.values().length)];
        content.limit = new ProcedureContent.Limit();
        content.limit.unit = unit;
        content.limit.amount = 1 + random.nextInt(unit == TimeUnit.MONTH ? 4 : unit == TimeUnit.HOUR ? 60 : 40);
        content.channels = List.of();
        content.cases.forEach(one -> one.limit = null);
        content.providers.forEach(offer -> offer.promise = null);
        content.onReturn = OnReturn.values()[random.nextInt(2)];
        content.appointment = AppointmentPolicy.values()[random.nextInt(AppointmentPolicy.values().length)];
        content.feeStopsClock = random.nextBoolean();
        if (content.steps.size() == 5) {
            var steps = new ArrayList<>(content.steps);
            steps.add(1, new Step("look", "Kiểm tra tại chỗ", StepKind.HANDLE, null, "", 8, null, null, null, null, ""));
            content.steps = steps;
        }
    }
}
