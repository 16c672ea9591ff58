package vn.gov.laichau.dvc.web.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.gov.laichau.dvc.deadline.AppointmentPolicy;
import vn.gov.laichau.dvc.deadline.ClockEvent;
import vn.gov.laichau.dvc.deadline.ClockRule;
import vn.gov.laichau.dvc.deadline.DeadlineLine;
import vn.gov.laichau.dvc.deadline.OnReturn;
import vn.gov.laichau.dvc.deadline.TimeLimit;
import vn.gov.laichau.dvc.deadline.TimeUnit;
import vn.gov.laichau.dvc.shared.OfficeClock;

/** A case of the hand-made table {@code deadline-cases.txt}: ground, rule, events, when it is late, how it is told. */
record DeadlineCase(String name, String ground, ClockRule rule, List<ClockEvent> events, Instant due,
        List<DeadlineLine> lines, List<String> words) {

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
        return new DeadlineCase(name, ground, rule, events, due, lines, words);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficeClock.ZONE).toInstant();
    }

    @Override
    public String toString() {
        return name;
    }
}
