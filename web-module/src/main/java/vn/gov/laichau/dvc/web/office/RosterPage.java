package vn.gov.laichau.dvc.web.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.duty.DutyRoster;
import vn.gov.laichau.dvc.duty.HalfDay;
import vn.gov.laichau.dvc.duty.RosterView;
import vn.gov.laichau.dvc.duty.ShiftWish;
import vn.gov.laichau.dvc.organization.UnitView;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.TypedDate;

/** Who is on duty at a desk, week by week (Điều 12.8). */
@Named("roster")
@RequestScoped
public class RosterPage {

    @Inject
    DutyRoster roster;

    @Inject
    Asked asked;

    @Inject
    Clock clock;

    private List<UnitView> desks;
    private RosterView week;

    public List<UnitView> getDesks() {
        if (desks == null) {
            desks = roster.desks();
        }
        return desks;
    }

    /** The desk that was asked for, or the first of mine; none for who has no desk. */
    public RosterView getWeek() {
        if (week == null && !getDesks().isEmpty()) {
            var desk = asked.text("desk").isEmpty() ? getDesks().get(0).uuid() : asked.id("desk");
            week = roster.week(desk, TypedDate.parse(asked.text("week")).orElseGet(() -> LocalDate.now(clock)));
        }
        return week;
    }

    public String getHere() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }

    public String address(int weeks) {
        return getHere() + "?desk=" + getWeek().desk() + "&week=" + getWeek().monday().plusWeeks(weeks);
    }

    /** What was chosen before a rule was not met, or else what is kept. */
    public String chosen(String name, String kept) {
        return asked.has(name) ? asked.text(name) : kept;
    }

    public String arrange() {
        var wishes = new ArrayList<ShiftWish>();
        getWeek().days().forEach(day -> Arrays.stream(HalfDay.values()).forEach(half -> wishes.add(new ShiftWish(day.date(),
                half, asked.text("o-" + day.date() + "-" + half), asked.text("s-" + day.date() + "-" + half)))));
        roster.arrange(getWeek().desk(), getWeek().monday(), asked.number("version"), wishes);
        PageMessages.done("roster.saved");
        return getHere() + "?faces-redirect=true&desk=" + getWeek().desk() + "&week=" + getWeek().monday();
    }
}
