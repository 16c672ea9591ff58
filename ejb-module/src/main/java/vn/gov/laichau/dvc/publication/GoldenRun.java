package vn.gov.laichau.dvc.publication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import vn.gov.laichau.dvc.calendar.OfficeSession;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.catalog.Example;
import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.RequiredDocument;
import vn.gov.laichau.dvc.deadline.DeadlineEngine;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.form.FormCheck;
import vn.gov.laichau.dvc.process.Route;
import vn.gov.laichau.dvc.process.Step;
import vn.gov.laichau.dvc.publication.GoldenResult.Deviation;
import vn.gov.laichau.dvc.routing.AnswerConditions;
import vn.gov.laichau.dvc.shared.DomainException;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.tariff.Channel;

/**
 * Tries golden dossiers (hồ sơ mẫu): the steps that one would take, what it would cost, when it would be due if it was
 * accepted at the end of the morning, the papers that it would need. Pure: nothing is filed.
 */
final class GoldenRun {

    private static final String UNKNOWN = "?";
    /** The regulation is in force since then; conditions of an example without a day are reckoned on it. */
    private static final LocalDate EARLIEST = LocalDate.of(2017, 2, 1);

    private GoldenRun() {
    }

    static List<GoldenResult> all(ProcedureVersion version, List<Example> examples,
            Function<String, WorkingCalendar> calendar) {
        return examples.stream().map(example -> run(version, example, calendar)).toList();
    }

    static GoldenResult run(ProcedureVersion version, Example example, Function<String, WorkingCalendar> calendar) {
        var deviations = new ArrayList<Deviation>();
        FormCheck.problems(version.getForm(), new Answers(answers(example)), conditionDay(example))
                .forEach(problem -> deviations.add(new Deviation(GoldenAspect.ANSWERS, "", problem.label() + ": "
                        + problem.key())));
        var actual = outcome(version, example, calendar);
        compare(GoldenAspect.ROUTE, joined(example.route), joined(actual.route), deviations);
        compare(GoldenAspect.FEE, String.valueOf(example.fee), actual.fee, deviations);
        compare(GoldenAspect.DUE_DAY, text(example.dueDay), actual.dueDay, deviations);
        compare(GoldenAspect.PAPERS, joined(sorted(example.papers)), joined(sorted(actual.papers)), deviations);
        return new GoldenResult(text(example.name), List.copyOf(deviations));
    }

    /** The example with what comes out now as what is expected from now on; what can't be reckoned stays as it was. */
    static Example recorded(ProcedureVersion version, Example example, Function<String, WorkingCalendar> calendar) {
        var actual = outcome(version, example, calendar);
        example.route = actual.route;
        example.fee = actual.fee.equals(UNKNOWN) ? example.fee : Long.parseLong(actual.fee);
        example.dueDay = actual.dueDay.equals(UNKNOWN) ? example.dueDay : actual.dueDay;
        example.papers = actual.papers;
        return example;
    }

    /** What comes out. */
    private record Outcome(List<String> route, String fee, String dueDay, List<String> papers) {
    }

    private static Outcome outcome(ProcedureVersion version, Example example, Function<String, WorkingCalendar> calendar) {
        var channel = example.channel == null ? Channel.ONLINE : example.channel;
        var ofCase = text(example.ofCase);
        var day = day(example.day);
        var fee = day.flatMap(on -> reckoned(on, d -> String.valueOf(version.fees(channel, d, example.units,
                text(example.group), ofCase, new Answers(answers(example))).total())));
        var due = day.flatMap(on -> reckoned(on, d -> dueDay(version, channel, ofCase, text(example.agency),
                calendar.apply(text(example.agency)), d)));
        return new Outcome(route(version, example), fee.orElse(UNKNOWN), due.orElse(UNKNOWN),
                papers(version, example));
    }

    private static List<String> route(ProcedureVersion version, Example example) {
        return Route.of(version.process(text(example.agency)), new AnswerConditions(version.getForm(), answers(example),
                conditionDay(example))).steps().stream().map(Step::key).toList();
    }

    private static List<String> papers(ProcedureVersion version, Example example) {
        return version.documents(text(example.ofCase), new Answers(answers(example)), conditionDay(example)).stream()
                .filter(RequiredDocument::required).map(RequiredDocument::key).toList();
    }

    private static LocalDate conditionDay(Example example) {
        return day(example.day).orElse(EARLIEST);
    }

    private static String dueDay(ProcedureVersion version, Channel channel, String ofCase, String agency,
            WorkingCalendar calendar, LocalDate day) {
        var limit = version.timeLimit(channel, ofCase, agency);
        if (limit == null) {
            return UNKNOWN;
        }
        var accepted = day.atTime(OfficeSession.MORNING.end()).atZone(OfficeClock.ZONE).toInstant();
        return DeadlineEngine.compute(limit, version.appointmentPolicy(channel), calendar, accepted).appointmentAt()
                .atZone(OfficeClock.ZONE).toLocalDate().toString();
    }

    /** Empty where a rule, a year without a calendar or a number beyond all bounds is in the way. */
    private static Optional<String> reckoned(LocalDate day, Function<LocalDate, String> reckoning) {
        try {
            return Optional.of(reckoning.apply(day));
        } catch (DomainException | ArithmeticException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static void compare(GoldenAspect aspect, String expected, String actual, List<Deviation> deviations) {
        if (actual.equals(UNKNOWN)) {
            deviations.add(new Deviation(GoldenAspect.EXAMPLE, expected, aspect.name()));
        } else if (!expected.equals(actual)) {
            deviations.add(new Deviation(aspect, expected, actual));
        }
    }

    private static Map<String, Object> answers(Example example) {
        return example.answers == null ? Map.of() : example.answers;
    }

    private static List<String> sorted(List<String> keys) {
        return keys == null ? List.of() : keys.stream().sorted().toList();
    }

    private static String joined(List<String> keys) {
        return keys == null ? "" : String.join(" → ", keys);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
