package vn.gov.laichau.dvc.web.common;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.authoring.ContentProblem;
import vn.gov.laichau.dvc.deadline.DeadlineLine;
import vn.gov.laichau.dvc.deadline.TimeUnit;
import vn.gov.laichau.dvc.form.FieldProblem;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.workflow.Urgency;

/** How pages write dates, money, sizes, words and times left. */
@Named("show")
@RequestScoped
public class Show {

    private static final ZoneId ZONE = OfficeClock.ZONE;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");
    private static final int MINUTES_PER_HOUR = 60;
    private static final int HOURS_PER_DAY = 8;
    private static final int MINUTES_PER_DAY = HOURS_PER_DAY * MINUTES_PER_HOUR;
    private static final long KILO = 1024;
    private static final int BEGIN = 160;

    @Inject
    PageLocale locale;

    public String day(LocalDate date) {
        return date == null ? "" : date.format(DAY);
    }

    public String moment(Instant at) {
        return at == null ? "" : at.atZone(ZONE).format(MOMENT);
    }

    /** To the second, as evidence has it. */
    public String second(Instant at) {
        return at == null ? "" : at.atZone(ZONE).format(SECOND);
    }

    /** What was done, from its name in the evidence. */
    public String act(String name) {
        return Texts.act(locale.getLocale(), name);
    }

    /** Why it was refused, from the key of the rule in the evidence. */
    public String rule(String key) {
        return Texts.rule(locale.getLocale(), key);
    }

    /** A limit: one at midnight is the end of the day before, and is read so. */
    public String limit(Instant at) {
        return at == null ? "" : OfficeClock.endedBy(at).map(day -> text("limit.endOf", day(day))).orElse(moment(at));
    }

    /** The first words of a text, for a list. */
    public String begin(String text) {
        return text.length() <= BEGIN ? text : text.substring(0, BEGIN).stripTrailing() + "…";
    }

    /** With the day of the week, for appointments. */
    public String appointment(Instant at) {
        if (at == null) {
            return "";
        }
        var pattern = locale.isEnglish() ? "HH:mm, EEEE dd/MM/yyyy" : "HH:mm EEEE dd/MM/yyyy";
        return at.atZone(ZONE).format(DateTimeFormatter.ofPattern(pattern, locale.getLocale()));
    }

    /** The fee in words: an amount, none, or that the amount is not known. */
    public String fee(long total, boolean known) {
        if (total > 0) {
            return money(total);
        }
        return text(known ? "fee.none" : "fee.unknown");
    }

    public String money(long amount) {
        return NumberFormat.getIntegerInstance(Locale.GERMANY).format(amount) + "\u00a0₫";
    }

    public String number(long amount) {
        return NumberFormat.getIntegerInstance(Locale.GERMANY).format(amount);
    }

    /** From bytes. */
    public String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO ? bytes / KILO + " kB"
                : String.format(locale.getLocale(), "%.1f MB", (double) bytes / (KILO * KILO));
    }

    /** The word for a constant. */
    public String word(Enum<?> constant) {
        return constant == null ? "" : Texts.word(locale.getLocale(), constant);
    }

    public String text(String key, Object... args) {
        return Texts.text(locale.getLocale(), key, args);
    }

    /** Words one after the other, with commas. */
    public String list(Collection<String> words) {
        return String.join(", ", words);
    }

    /** How many of each are to be brought; only those that are. */
    public String copies(int originals, int copies) {
        if (originals > 0 && copies > 0) {
            return text("procedure.copies", originals, copies);
        }
        if (originals + copies == 0) {
            return text("copies.none");
        }
        return originals > 0 ? text("copies.originals", originals) : text("copies.copies", copies);
    }

    /** A counter beside a tab: from the cap on only that there are more. */
    public String counter(int count, int cap) {
        return count >= cap ? (cap - 1) + "+" : String.valueOf(count);
    }

    /** Day of the week and date. */
    public String weekday(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("EEEE dd/MM", locale.getLocale()));
    }

    /** For an address within an address. */
    public String url(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public String problem(ContentProblem problem) {
        return Texts.problem(locale.getLocale(), problem);
    }

    public String problem(FieldProblem problem) {
        return Texts.problem(locale.getLocale(), problem);
    }

    public String limit(int amount, TimeUnit unit) {
        return unit == null ? text("limit.unknown") : text("limit." + unit, amount);
    }

    /** Office hours in words: whole and half days from one working day on. */
    public String workTime(long hours) {
        if (hours < HOURS_PER_DAY) {
            return text("procedure.hours", hours);
        }
        long rest = hours % HOURS_PER_DAY;
        long days = hours / HOURS_PER_DAY;
        if (rest == 0) {
            return text("workTime.days", number(days));
        }
        return rest * 2 == HOURS_PER_DAY ? text("workTime.halfDays", number(days))
                : text("workTime.daysAndHours", number(days), rest);
    }

    public String why(DeadlineLine line) {
        return text("why." + line.key(), line.args().toArray());
    }

    /** Office time left or overdue: hours under one working day of eight hours, then whole days. */
    public String left(Urgency urgency, long minutes) {
        return switch (urgency) {
            case NONE -> "";
            case PAUSED -> text("left.paused");
            case LATE -> text("left.late." + scale(minutes), amount(minutes));
            case IN_TIME, SOON -> text("left." + scale(minutes), amount(minutes));
        };
    }

    /** The class of the chip that shows how pressing it is. */
    public String chip(Urgency urgency) {
        return switch (urgency) {
            case NONE -> "plain";
            case PAUSED -> "pause";
            case LATE -> "late";
            case SOON -> "soon";
            case IN_TIME -> "ok";
        };
    }

    public String icon(Urgency urgency) {
        return switch (urgency) {
            case PAUSED -> "pause";
            case LATE -> "late";
            case SOON -> "warn";
            case NONE, IN_TIME -> "clock";
        };
    }

    private static String scale(long minutes) {
        long size = Math.abs(minutes);
        return size < MINUTES_PER_HOUR ? "minutes" : size < MINUTES_PER_DAY ? "hours" : "days";
    }

    private static long amount(long minutes) {
        long size = Math.abs(minutes);
        return size < MINUTES_PER_HOUR ? size : size < MINUTES_PER_DAY ? size / MINUTES_PER_HOUR
                : size / MINUTES_PER_DAY;
    }
}
