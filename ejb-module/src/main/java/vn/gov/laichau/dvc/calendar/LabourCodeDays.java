package vn.gov.laichau.dvc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The days off that the Labour Code grants in a year (Bộ luật Lao động 2019 Điều 112), with the next working day for each
 * that falls on a weekend (Điều 111.3). Tết and the day beside 2 September are decided every year by the Prime Minister:
 * these are only the usual ones. A proposal, never taken by itself (domain.md §4.5). Pure.
 */
final class LabourCodeDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String GRANTED = " (BLLĐ 2019 Điều 112)";

    private LabourCodeDays() {
    }

    static List<DayOff> of(int year) {
        var days = new TreeMap<LocalDate, DayOff>();
        grant(days, "Tết Dương lịch", LocalDate.of(year, 1, 1));
        var newYear = LunarDays.newYear(year);
        newYear.minusDays(1).datesUntil(newYear.plusDays(4)).forEach(day -> grant(days, "Tết Âm lịch", day));
        grant(days, "Giỗ Tổ Hùng Vương", LunarDays.of(10, 3, year));
        grant(days, "Ngày Chiến thắng 30/4", LocalDate.of(year, 4, 30));
        grant(days, "Ngày Quốc tế Lao động 1/5", LocalDate.of(year, 5, 1));
        var national = LocalDate.of(year, 9, 2);
        grant(days, "Quốc khánh 2/9", national);
        grant(days, "Quốc khánh 2/9, ngày liền kề", isBeforeHolidayBetter(national) ? national.minusDays(1)
                : national.plusDays(1));
        new ArrayList<>(days.values()).stream().filter(off -> isWeekend(off.day())).forEach(off -> compensate(days, off));
        return List.copyOf(days.values());
    }

    private static void grant(TreeMap<LocalDate, DayOff> days, String name, LocalDate day) {
        days.putIfAbsent(day, new DayOff(day, DayKind.HOLIDAY, name + GRANTED));
    }

    private static void compensate(TreeMap<LocalDate, DayOff> days, DayOff off) {
        var next = off.day().plusDays(1);
        while (isWeekend(next) || days.containsKey(next)) {
            next = next.plusDays(1);
        }
        days.put(next, new DayOff(next, DayKind.COMPENSATORY_OFF, "Nghỉ bù " + off.day().format(DAY)
                + " (BLLĐ 2019 Điều 111.3)"));
    }

    /** The one that makes the longer stretch with the weekend. */
    private static boolean isBeforeHolidayBetter(LocalDate national) {
        return switch (national.getDayOfWeek()) {
            case MONDAY, THURSDAY, SUNDAY -> false;
            default -> true;
        };
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
