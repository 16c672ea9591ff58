package vn.gov.laichau.dvc.calendar;

import java.time.LocalDate;

/**
 * Days of the lunar year as it is counted in Việt Nam, at UTC+7, by the method of Hồ Ngọc Đức (domain.md §4.5): each month
 * begins on the day of a new moon, and the winter solstice lies in the eleventh. Pure.
 */
final class LunarDays {

    private static final double HOURS_EAST = 7;
    private static final double MONTH = 29.530588853;
    private static final double FIRST_NEW_MOON = 2415021.076998695;
    private static final long EPOCH_DAY = 2440588;
    private static final int ELEVENTH = 11;
    private static final int MONTHS = 12;

    private LunarDays() {
    }

    /** The first day of the lunar year that begins in this year (Tết). */
    static LocalDate newYear(int year) {
        return of(1, 1, year);
    }

    /** A day of a lunar month before the eleventh that is no leap month. */
    static LocalDate of(int day, int month, int lunarYear) {
        long winter = eleventhMonth(lunarYear - 1);
        int months = month - ELEVENTH + MONTHS;
        if (eleventhMonth(lunarYear) - winter > 365 && months >= leapMonth(winter)) {
            months++;
        }
        return LocalDate.ofEpochDay(newMoon(moon(winter) + months) + day - 1 - EPOCH_DAY);
    }

    private static long moon(long day) {
        return (long) Math.floor((day - FIRST_NEW_MOON) / MONTH + 0.5);
    }

    /** The Julian day on which the month of the winter solstice begins. */
    private static long eleventhMonth(int year) {
        long moon = (long) Math.floor((LocalDate.of(year, 12, 31).toEpochDay() + EPOCH_DAY - 2415021) / MONTH);
        long begins = newMoon(moon);
        return sector(begins) >= 9 ? newMoon(moon - 1) : begins;
    }

    /** Which month after the eleventh is the leap month: the first in which the sun enters no new sector. */
    private static int leapMonth(long winter) {
        long moon = moon(winter);
        int month = 1;
        long last;
        long sector = sector(newMoon(moon + month));
        do {
            last = sector;
            month++;
            sector = sector(newMoon(moon + month));
        } while (sector != last && month < 14);
        return month - 1;
    }

    /** Which twelfth of its way the sun is in at the beginning of a day: 0 from the spring equinox on. */
    private static long sector(long day) {
        double t = (day - 2451545.5 - HOURS_EAST / 24) / 36525;
        double m = Math.toRadians(357.52910 + 35999.05030 * t - 0.0001559 * t * t - 0.00000048 * t * t * t);
        double degrees = 280.46645 + 36000.76983 * t + 0.0003032 * t * t
                + (1.914600 - 0.004817 * t - 0.000014 * t * t) * Math.sin(m)
                + (0.019993 - 0.000101 * t) * Math.sin(2 * m) + 0.000290 * Math.sin(3 * m);
        return (long) Math.floor((degrees - 360 * Math.floor(degrees / 360)) / 30);
    }

    /** The Julian day of the new moon number {@code k} since 1900, in Việt Nam. */
    private static long newMoon(long k) {
        double t = k / 1236.85;
        double mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t * t - 0.000000155 * t * t * t
                + 0.00033 * Math.sin(Math.toRadians(166.56 + 132.87 * t - 0.009173 * t * t));
        double sun = Math.toRadians(359.2242 + 29.10535608 * k - 0.0000333 * t * t - 0.00000347 * t * t * t);
        double moon = Math.toRadians(306.0253 + 385.81691806 * k + 0.0107306 * t * t + 0.00001236 * t * t * t);
        double node = Math.toRadians(21.2964 + 390.67050646 * k - 0.0016528 * t * t - 0.00000239 * t * t * t);
        double corrected = (0.1734 - 0.000393 * t) * Math.sin(sun) + 0.0021 * Math.sin(2 * sun)
                - 0.4068 * Math.sin(moon) + 0.0161 * Math.sin(2 * moon) - 0.0004 * Math.sin(3 * moon)
                + 0.0104 * Math.sin(2 * node) - 0.0051 * Math.sin(sun + moon)
                - 0.0074 * Math.sin(sun - moon) + 0.0004 * Math.sin(2 * node + sun)
                - 0.0004 * Math.sin(2 * node - sun) - 0.0006 * Math.sin(2 * node + moon)
                + 0.0010 * Math.sin(2 * node - moon) + 0.0005 * Math.sin(2 * moon + sun);
        double earth = -0.000278 + 0.000265 * t + 0.000262 * t * t;
        return (long) Math.floor(mean + corrected - earth + 0.5 + HOURS_EAST / 24);
    }
}
