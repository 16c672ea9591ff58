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
import vn.gov.laichau.dvc.calendar.CalendarProposal;
import vn.gov.laichau.dvc.calendar.CalendarYear;
import vn.gov.laichau.dvc.calendar.DayKind;
import vn.gov.laichau.dvc.calendar.DayOff;
import vn.gov.laichau.dvc.organization.UnitView;
import vn.gov.laichau.dvc.recount.RecountDecision;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.Me;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.Show;
import vn.gov.laichau.dvc.web.common.TypedDate;

/** The working calendar of a year: of the province for the system authority, of an agency for its administrator (12.8). */
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
    CalendarProposal proposal;

    @Inject
    RecountDecision recounts;

    @Inject
    Me me;

    @Inject
    Asked asked;

    @Inject
    Show show;

    @Inject
    Clock clock;

    private CalendarYear year;
    private List<UnitView> agencies;

    public List<UnitView> getAgencies() {
        if (agencies == null) {
            agencies = keeping.agencies();
        }
        return agencies;
    }

    /** Code of the agency that was asked for; empty: the province. An agency's administrator begins with his own. */
    public String getAgency() {
        var known = getAgencies().stream().map(UnitView::code).toList();
        if (known.contains(asked.text("agency"))) {
            return asked.text("agency");
        }
        return asked.has("agency") || known.isEmpty() || me.isSystemAuthority() ? "" : known.get(0);
    }

    public String getPlace() {
        return getAgencies().stream().filter(one -> one.code().equals(getAgency())).map(UnitView::name).findFirst()
                .orElseGet(() -> show.text("calendar.province"));
    }

    /** This officer keeps the calendar that is shown. */
    public boolean isMine() {
        return keeping.mayWrite(getAgency());
    }

    public CalendarYear getYear() {
        if (year == null) {
            int wanted = asked.number("year");
            year = keeping.year(getAgency(), wanted < FIRST_YEAR || wanted > LAST_YEAR ? getToday().getYear() : wanted);
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
            case CLOSED -> "shut";
            case MORNING_ONLY, AFTERNOON_ONLY -> "half";
        } + today;
    }

    /** What is read aloud of a day, and shown when it is pointed at. */
    public String label(CalendarYear.Day day) {
        if (day.kind() == null) {
            return show.day(day.date());
        }
        return show.text(day.confirmed() ? day.own() ? "calendar.labelOwn" : "calendar.label" : "calendar.labelAssumed",
                show.day(day.date()), show.word(day.kind()), day.ground());
    }

    /** Holidays are those of the whole province. */
    public List<DayKind> getKinds() {
        return Arrays.stream(DayKind.values()).filter(kind -> getAgency().isEmpty() || kind != DayKind.HOLIDAY).toList();
    }

    /** What the law grants in a year whose holidays are not there yet. */
    public List<DayOff> getProposed() {
        return me.isSystemAuthority() && getAgency().isEmpty() ? proposal.of(getYear().year()) : List.of();
    }

    /** The year that is not known and begins soon, or {@code null}. */
    public Integer getMissing() {
        return me.isSystemAuthority() ? proposal.missing().orElse(null) : null;
    }

    public boolean isAssumed() {
        return getYear().days().stream().anyMatch(day -> !day.confirmed());
    }

    public int getProposals() {
        return me.isSystemAuthority() ? recounts.open(0, 1).total() : 0;
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
        var first = TypedDate.given(asked.text("first")).orElse(null);
        var last = asked.text("last").isEmpty() ? first : TypedDate.given(asked.text("last")).orElse(null);
        var kind = Arrays.stream(DayKind.values()).filter(known -> known.name().equals(asked.text("kind"))).findFirst()
                .orElse(null);
        keeping.change(getAgency(), first, last, kind, asked.text("ground"));
        PageMessages.done("calendar.changed");
        return here(first.getYear());
    }

    public String confirm() {
        keeping.confirm(getYear().year());
        PageMessages.done("calendar.confirmed", getYear().year());
        return here(getYear().year());
    }

    public String take() {
        proposal.take(getYear().year());
        PageMessages.done("calendar.taken", String.valueOf(getYear().year()));
        return here(getYear().year());
    }

    String here() {
        return here(getYear().year());
    }

    LocalDate getToday() {
        return LocalDate.now(clock);
    }

    private String here(int shown) {
        return "/admin/calendar.xhtml?faces-redirect=true&agency=" + show.url(getAgency()) + "&year=" + shown;
    }
}
