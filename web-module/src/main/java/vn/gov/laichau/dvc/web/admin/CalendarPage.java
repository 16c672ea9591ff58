package vn.gov.laichau.dvc.web.admin;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.calendar.CalendarKeeping;
import vn.gov.laichau.dvc.calendar.CalendarYear;
import vn.gov.laichau.dvc.calendar.DayKind;
import vn.gov.laichau.dvc.recount.RecountDecision;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.Show;
import vn.gov.laichau.dvc.web.common.TypedDate;

/** The working calendar of a year, for the system authority (Điều 4, 12.8). */
@Named("calendar")
@RequestScoped
public class CalendarPage {

    private static final int DAYS_A_WEEK = 7;
    private static final int FIRST_YEAR = 2017;
    private static final int LAST_YEAR = 2099;

    /** A month as a table; {@code null} stands for a place without a day. */
    public record MonthTable(int number, List<List<CalendarYear.Day>> weeks) implements Serializable {
    }

    @Inject
    CalendarKeeping keeping;

    @Inject
    RecountDecision recounts;

    @Inject
    Asked asked;

    @Inject
    Show show;

    @Inject
    Clock clock;

    private CalendarYear year;

    public CalendarYear getYear() {
        if (year == null) {
            int wanted = asked.number("year");
            year = keeping.year(wanted < FIRST_YEAR || wanted > LAST_YEAR ? LocalDate.now(clock).getYear() : wanted);
        }
        return year;
    }

    public List<MonthTable> getMonths() {
        return Arrays.stream(Month.values()).map(month -> new MonthTable(month.getValue(), weeks(month))).toList();
    }

    private List<List<CalendarYear.Day>> weeks(Month month) {
        var places = new ArrayList<CalendarYear.Day>();
        getYear().days().stream().filter(day -> day.date().getMonth() == month).forEach(day -> {
            if (places.isEmpty()) {
                for (int i = 1; i < day.date().getDayOfWeek().getValue(); i++) {
                    places.add(null);
                }
            }
            places.add(day);
        });
        while (places.size() % DAYS_A_WEEK != 0) {
            places.add(null);
        }
        var weeks = new ArrayList<List<CalendarYear.Day>>();
        for (int i = 0; i < places.size(); i += DAYS_A_WEEK) {
            weeks.add(new ArrayList<>(places.subList(i, i + DAYS_A_WEEK)));
        }
        return weeks;
    }

    public String look(CalendarYear.Day day) {
        var today = day.date().equals(LocalDate.now(clock)) ? " today" : "";
        if (day.kind() == null) {
            return (day.date().getDayOfWeek().getValue() > 5 ? "we" : "") + today;
        }
        return switch (day.kind()) {
            case HOLIDAY -> "hol";
            case COMPENSATORY_OFF, SWAPPED_OFF -> "swap";
            case MAKE_UP_WORKING -> "make";
        } + today;
    }

    /** What is read aloud of a day, and shown when it is pointed at. */
    public String label(CalendarYear.Day day) {
        if (day.kind() == null) {
            return show.day(day.date());
        }
        return show.text(day.confirmed() ? "calendar.label" : "calendar.labelAssumed", show.day(day.date()),
                show.word(day.kind()), day.ground());
    }

    public DayKind[] getKinds() {
        return DayKind.values();
    }

    public boolean isAssumed() {
        return getYear().days().stream().anyMatch(day -> !day.confirmed());
    }

    public int getProposals() {
        return recounts.open(0, 1).total();
    }

    /** What was typed before a rule was not met, else what stands on the day that was pointed at. */
    public String typed(String name) {
        if (asked.has(name)) {
            return asked.text(name);
        }
        var pointed = TypedDate.parse(asked.text("day")).filter(day -> day.getYear() == getYear().year());
        return pointed.map(day -> getYear().days().get(day.getDayOfYear() - 1)).map(day -> switch (name) {
            case "first", "last" -> show.day(day.date());
            case "kind" -> day.kind() == null ? "" : day.kind().name();
            default -> day.ground();
        }).orElse("");
    }

    public String change() {
        var first = TypedDate.parse(asked.text("first")).orElse(null);
        var last = asked.text("last").isEmpty() ? first : TypedDate.parse(asked.text("last")).orElse(null);
        var kind = Arrays.stream(DayKind.values()).filter(known -> known.name().equals(asked.text("kind"))).findFirst()
                .orElse(null);
        keeping.change(first, last, kind, asked.text("ground"));
        PageMessages.done("calendar.changed");
        return "/admin/calendar.xhtml?faces-redirect=true&year=" + first.getYear();
    }

    public String confirm() {
        keeping.confirm(getYear().year());
        PageMessages.done("calendar.confirmed", getYear().year());
        return "/admin/calendar.xhtml?faces-redirect=true&year=" + getYear().year();
    }
}
