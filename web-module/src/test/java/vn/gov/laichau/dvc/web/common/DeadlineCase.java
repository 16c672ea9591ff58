package vn.gov.laichau.dvc.web.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import vn.gov.laichau.dvc.calendar.CalendarRecords;
import vn.gov.laichau.dvc.calendar.DatedDay;
import vn.gov.laichau.dvc.calendar.DatedHours;
import vn.gov.laichau.dvc.calendar.DayKind;
import vn.gov.laichau.dvc.calendar.DayOff;
import vn.gov.laichau.dvc.calendar.OfficeSession;
import vn.gov.laichau.dvc.calendar.WeekHours;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.deadline.AppointmentPolicy;
import vn.gov.laichau.dvc.deadline.ClockEvent;
import vn.gov.laichau.dvc.deadline.ClockRule;
import vn.gov.laichau.dvc.deadline.DeadlineLine;
import vn.gov.laichau.dvc.deadline.OnReturn;
import vn.gov.laichau.dvc.deadline.TimeLimit;
import vn.gov.laichau.dvc.deadline.TimeUnit;
import vn.gov.laichau.dvc.shared.OfficeClock;

/**
 * A case of the hand-made table {@code deadline-cases.txt}: ground, rule, what the province and the agency keep besides the
 * loaded calendar, events, when it is late, how it is told.
 */
record DeadlineCase(String name, String ground, ClockRule rule, List<DayOff> days, List<DayOff> own, List<WeekHours> hours,
        List<ClockEvent> events, Instant due, List<DeadlineLine> lines, List<String> words) {

    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    static List<DeadlineCase> all() {
        try {
            var text = Files.readString(Path.of("../ejb-module/src/test/resources/deadline-cases.txt"));
            return Arrays.stream(text.strip().split("\n\n")).map(DeadlineCase::of).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DeadlineCase of(String block) {
        String name = "";
        String ground = "";
        ClockRule rule = null;
        Instant due = null;
        var days = new ArrayList<DayOff>();
        var own = new ArrayList<DayOff>();
        var hours = new ArrayList<WeekHours>();
        var events = new ArrayList<ClockEvent>();
        var lines = new ArrayList<DeadlineLine>();
        var words = new ArrayList<String>();
        for (var line : block.split("\n")) {
            var rest = line.substring(line.indexOf(' ') + 1);
            var given = rest.split(" ");
            switch (line.substring(0, line.indexOf(' '))) {
                case "#" -> name = rest;
                case "ground:" -> ground = rest;
                case "limit:" -> rule = new ClockRule(new TimeLimit(Integer.parseInt(given[0]), TimeUnit.valueOf(given[1])),
                        AppointmentPolicy.valueOf(given[2]), OnReturn.valueOf(given[3]));
                case "day:" -> days.add(day(rest));
                case "own-day:" -> own.add(day(rest));
                case "own-hours:" -> hours.add(hours(given));
                case "accepted:" -> events.add(new ClockEvent.Accepted(at(given[0])));
                case "stopped:" -> events.add(new ClockEvent.Stopped(at(given[0]), given[1], given[2]));
                case "returned:" -> events.add(new ClockEvent.Returned(at(given[0])));
                case "extended:" -> events.add(new ClockEvent.Extended(at(given[0]), LocalDate.parse(given[1])));
                case "outage:" -> events.add(new ClockEvent.Outage(at(given[0]), at(given[1])));
                case "due:" -> due = rest.equals("none") ? null : at(rest);
                case "line:" -> {
                    var parts = rest.split("\\|");
                    lines.add(new DeadlineLine(parts[0], List.of(parts).subList(1, parts.length)));
                }
                case "text:" -> words.add(rest);
                default -> throw new IllegalArgumentException(line);
            }
        }
        return new DeadlineCase(name, ground, rule, days, own, hours, events, due, lines, words);
    }

    private static DayOff day(String text) {
        var parts = text.split(" ", 3);
        return new DayOff(LocalDate.parse(parts[0]), DayKind.valueOf(parts[1]), parts[2]);
    }

    /** Such as {@code 2017-04-16 yearly 07:00-11:00 14:00-18:00 SATURDAY 07:30-11:30}. */
    private static WeekHours hours(String[] given) {
        var week = new EnumMap<DayOfWeek, List<OfficeSession>>(DayOfWeek.class);
        Set<DayOfWeek> of = WORKDAYS;
        for (var word : List.of(given).subList(2, given.length)) {
            if (Character.isLetter(word.charAt(0))) {
                of = EnumSet.of(DayOfWeek.valueOf(word));
            } else {
                var ends = word.split("-");
                of.forEach(day -> week.computeIfAbsent(day, key -> new ArrayList<>())
                        .add(new OfficeSession(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]))));
            }
        }
        return new WeekHours(LocalDate.parse(given[0]), null, given[1].equals("yearly"), week, "");
    }

    /** Of the agency, on top of the one that the system loads. */
    WorkingCalendar calendar(List<DayOff> loaded) {
        var province = new ArrayList<>(loaded);
        province.addAll(days);
        return WorkingCalendar.of(new CalendarRecords(dated(province), List.of()), new CalendarRecords(dated(own),
                hours.stream().map(one -> new DatedHours(one, 0, null)).toList()), 0);
    }

    private static List<DatedDay> dated(List<DayOff> all) {
        return all.stream().map(day -> new DatedDay(day, 0, null)).toList();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficeClock.ZONE).toInstant();
    }

    @Override
    public String toString() {
        return name;
    }
}
