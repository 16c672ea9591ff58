package vn.gov.laichau.dvc.calendar;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.organization.AgencyTexts;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.organization.UnitView;
import vn.gov.laichau.dvc.organization.Units;

/** Who keeps which calendar: the system authority that of the province, an agency what is its own. */
@ApplicationScoped
class CalendarRights {

    @Inject
    AgencyTexts texts;

    @Inject
    Units units;

    /** The agencies whose calendar this officer sees. */
    List<UnitView> agencies() {
        return texts.agencies();
    }

    /** Whoever writes the texts of a place keeps its calendar. */
    boolean mayWrite(String agency) {
        return texts.mayWrite(agency);
    }

    /** The key of the agency whose calendar is read, {@code null} for the province. Everybody may read that one. */
    Long readable(String agency) {
        if (agency.isEmpty()) {
            return null;
        }
        if (agencies().stream().noneMatch(unit -> unit.code().equals(agency))) {
            throw new CalendarNotYours();
        }
        return units.findByCode(agency).map(Unit::getId).orElseThrow(CalendarNotYours::new);
    }

    /** As above, of a calendar that this officer may change. */
    Long writable(String agency) {
        if (!mayWrite(agency)) {
            throw new CalendarNotYours();
        }
        return readable(agency);
    }
}
