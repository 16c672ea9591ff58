package vn.gov.laichau.dvc.calendar;

import java.time.LocalDate;
import java.util.ArrayList;

/** The lunar year by another formula: new moon and sun of Meeus, Astronomical Algorithms (1998), chapters 25 and 49. */
final class SecondMoon {

    private static final double UTC_PLUS_7 = 7 / 24.0;
    private static final double EARTH_LATE = 75 / 86400.0;
    private static final double EPOCH = 2440587.5;

    private SecondMoon() {
    }

    static LocalDate of(int day, int month, int year) {
        var begins = new ArrayList<LocalDate>();
        var winter = LocalDate.of(year - 1, 12, 31);
        while (longitude(midnight(winter)) > 270 || longitude(midnight(winter)) < 90) {
            winter = winter.minusDays(1);
        }
        int k = (int) Math.floor((year - 2000 - 0.1) * 12.3685);
        while (newMoon(k).isAfter(winter)) {
            k--;
        }
        while (!newMoon(k + 1).isAfter(winter)) {
            k++;
        }
        for (int i = 0; i < 15; i++) {
            begins.add(newMoon(k + i));
        }
        int wanted = month + 1;
        boolean thirteen = begins.get(13).isBefore(solstice(year)) || begins.get(13).equals(solstice(year));
        int number = 0;
        boolean leapSeen = false;
        for (int i = 1; i < 15; i++) {
            boolean leap = thirteen && !leapSeen && sector(begins.get(i)) == sector(begins.get(i + 1));
            leapSeen |= leap;
            number += leap ? 0 : 1;
            if (number == wanted && !leap) {
                return begins.get(i).plusDays(day - 1L);
            }
        }
        throw new IllegalStateException();
    }

    private static LocalDate solstice(int year) {
        var day = LocalDate.of(year, 12, 31);
        while (longitude(midnight(day)) > 270 || longitude(midnight(day)) < 90) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static int sector(LocalDate day) {
        return (int) (longitude(midnight(day)) / 30);
    }

    private static double midnight(LocalDate day) {
        return day.toEpochDay() + EPOCH - UTC_PLUS_7;
    }

    private static double longitude(double utc) {
        double t = (utc + EARTH_LATE - 2451545) / 36525;
        double m = Math.toRadians(357.52911 + 35999.05029 * t - 0.0001537 * t * t);
        double sun = 280.46646 + 36000.76983 * t + 0.0003032 * t * t
                + (1.914602 - 0.004817 * t - 0.000014 * t * t) * Math.sin(m) + (0.019993 - 0.000101 * t) * Math.sin(2 * m)
                + 0.000289 * Math.sin(3 * m) - 0.00569 - 0.00478 * Math.sin(Math.toRadians(125.04 - 1934.136 * t));
        return sun - 360 * Math.floor(sun / 360);
    }

    private static LocalDate newMoon(int k) {
        double t = k / 1236.85;
        double e = 1 - 0.002516 * t - 0.0000074 * t * t;
        double s = Math.toRadians(2.5534 + 29.10535670 * k - 0.0000014 * t * t);
        double m = Math.toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
        double f = Math.toRadians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
        double o = Math.toRadians(124.7746 - 1.56375588 * k + 0.0020672 * t * t);
        double sum = -0.40720 * Math.sin(m) + 0.17241 * e * Math.sin(s) + 0.01608 * Math.sin(2 * m)
                + 0.01039 * Math.sin(2 * f) + 0.00739 * e * Math.sin(m - s) - 0.00514 * e * Math.sin(m + s)
                + 0.00208 * e * e * Math.sin(2 * s) - 0.00111 * Math.sin(m - 2 * f) - 0.00057 * Math.sin(m + 2 * f)
                + 0.00056 * e * Math.sin(2 * m + s) - 0.00042 * Math.sin(3 * m) + 0.00042 * e * Math.sin(s + 2 * f)
                + 0.00038 * e * Math.sin(s - 2 * f) - 0.00024 * e * Math.sin(2 * m - s) - 0.00017 * Math.sin(o)
                - 0.00007 * Math.sin(m + 2 * s) + 0.00004 * Math.sin(2 * m - 2 * f) + 0.00004 * Math.sin(3 * s)
                + 0.00003 * Math.sin(m + s - 2 * f) + 0.00003 * Math.sin(2 * m + 2 * f)
                + 0.000325 * Math.sin(Math.toRadians(299.77 + 0.107408 * k))
                + 0.000165 * Math.sin(Math.toRadians(251.88 + 0.016321 * k));
        double utc = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t + sum - EARTH_LATE;
        return LocalDate.ofEpochDay((long) Math.floor(utc + UTC_PLUS_7 - EPOCH));
    }
}
