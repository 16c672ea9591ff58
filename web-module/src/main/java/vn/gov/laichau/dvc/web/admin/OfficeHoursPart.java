package vn.gov.laichau.dvc.web.admin;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.calendar.HoursKeeping;
import vn.gov.laichau.dvc.calendar.HoursWish;
import vn.gov.laichau.dvc.calendar.OfficeSession;
import vn.gov.laichau.dvc.calendar.WeekHours;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.Show;
import vn.gov.laichau.dvc.web.common.TypedDate;

/** Office hours of the calendar that is shown: what is kept, and what somebody wants to keep (Điều 12.8). */
@Named("officeHours")
@RequestScoped
public class OfficeHoursPart {

    private static final int WORKDAYS = 5;

    @Inject
    HoursKeeping keeping;

    @Inject
    CalendarPage calendar;

    @Inject
    Asked asked;

    @Inject
    Show show;

    private List<WeekHours> kept;

    public List<WeekHours> getKept() {
        if (kept == null) {
            kept = keeping.kept(calendar.getAgency());
        }
        return kept;
    }

    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }

    /** Monday to Friday need hours; Saturday and Sunday are free unless the desk receives. */
    public boolean isWorkday(DayOfWeek day) {
        return day.getValue() <= WORKDAYS;
    }

    public String dayName(DayOfWeek day) {
        return show.text("calendar.on." + day);
    }

    /** The hours by which it works today, whoever keeps them. */
    public List<String> getToday() {
        return told(keeping.today(calendar.getAgency()));
    }

    /** Days that have the same hours together, such as "Thứ Hai, thứ Ba: 07:30–11:30, 13:30–17:30". */
    public List<String> told(WeekHours hours) {
        var groups = new LinkedHashMap<String, List<DayOfWeek>>();
        Arrays.stream(DayOfWeek.values()).filter(day -> !hours.on(day).isEmpty()).forEach(day -> groups
                .merge(text(hours.on(day)), List.of(day), OfficeHoursPart::joined));
        return groups.entrySet().stream().map(group -> names(group.getValue()) + ": " + group.getKey()).toList();
    }

    private static List<DayOfWeek> joined(List<DayOfWeek> some, List<DayOfWeek> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private String names(List<DayOfWeek> days) {
        boolean run = days.size() > 2 && days.get(days.size() - 1).getValue() - days.get(0).getValue() == days.size() - 1;
        return run ? show.text("calendar.fromTo", dayName(days.get(0)), dayName(days.get(days.size() - 1)))
                : days.stream().map(this::dayName).collect(Collectors.joining(", "));
    }

    private static String text(List<OfficeSession> sessions) {
        return sessions.stream().map(OfficeSession::toString).collect(Collectors.joining(", "));
    }

    public String since(WeekHours hours) {
        var from = show.text(hours.yearly() ? "calendar.hours.yearly" : "calendar.hours.from", show.day(hours.from()));
        return hours.to() == null ? from : from + " " + show.text("calendar.hours.to", show.day(hours.to()));
    }

    /** Has not begun yet. */
    public boolean isToCome(WeekHours hours) {
        return hours.from().isAfter(calendar.getToday());
    }

    // ---- the form ----------------------------------------------------------------------------------------------------

    /** The hours that were picked to be changed. */
    private Optional<WeekHours> picked() {
        return TypedDate.parse(asked.text("hours")).flatMap(from -> getKept().stream()
                .filter(hours -> hours.from().equals(from)).findFirst());
    }

    /** What was typed before a rule was not met, else what was picked. */
    public String typed(String name) {
        if (asked.has(name)) {
            return asked.text(name);
        }
        return picked().map(hours -> switch (name) {
            case "hoursFrom" -> show.day(hours.from());
            case "hoursTo" -> hours.to() == null ? "" : show.day(hours.to());
            default -> hours.ground();
        }).orElse("");
    }

    public boolean isYearly() {
        return asked.has("hoursGround") ? asked.has("yearly") : picked().map(WeekHours::yearly).orElse(false);
    }

    /** As typed, else as picked, else as it is worked today. */
    public String typed(DayOfWeek day, boolean morning) {
        var name = field(day, morning);
        if (asked.has(name)) {
            return asked.text(name);
        }
        return picked().orElseGet(() -> keeping.today(calendar.getAgency())).on(day).stream()
                .filter(session -> session.isMorning() == morning).map(OfficeSession::toString).findFirst().orElse("");
    }

    public String field(DayOfWeek day, boolean morning) {
        return (morning ? "am-" : "pm-") + day;
    }

    public String keep() {
        var week = new EnumMap<DayOfWeek, List<String>>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(day -> week.put(day, List.of(asked.text(field(day, true)),
                asked.text(field(day, false)))));
        keeping.keep(calendar.getAgency(), new HoursWish(day("hoursFrom"), day("hoursTo"), asked.has("yearly"), week,
                asked.text("hoursGround")));
        PageMessages.done("calendar.changed");
        return calendar.here();
    }

    public String drop() {
        keeping.drop(calendar.getAgency(), day("from"));
        PageMessages.done("calendar.hours.dropped");
        return calendar.here();
    }

    /** A day that can't be read is no day. */
    private LocalDate day(String name) {
        return TypedDate.parse(asked.text(name)).orElse(null);
    }
}
