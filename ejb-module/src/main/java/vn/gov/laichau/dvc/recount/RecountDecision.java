package vn.gov.laichau.dvc.recount;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Slice;

/**
 * A leader for his agency, or the system authority for all, decides whether the appointment of a dossier follows the changed
 * calendar; what was promised before stays to be seen either way (domain.md §4.5).
 */
@Stateless
@RolesAllowed({Role.LEADER, Role.SYSTEM_AUTHORITY})
public class RecountDecision {

    private static final int LARGEST_PAGE = 100;
    private static final int MOST_AT_ONCE = 500;

    @Inject
    Recounts recounts;

    @Inject
    Calendars calendars;

    @Inject
    Units units;

    @Inject
    CurrentOfficer officer;

    @Resource
    SessionContext session;

    @Inject
    Event<DossierMoved> moved;

    public Slice<RecountRow> open(int first, int size) {
        int start = Math.max(0, first);
        int many = Math.min(Math.max(1, size), LARGEST_PAGE);
        var agencies = agencies();
        var notes = new HashMap<Integer, String>();
        return Slice.of(recounts.page(agencies, start, many).stream().map(recount -> row(recount, notes)).toList(), start,
                many, recounts.counted(agencies, Slice.CAP + 1));
    }

    public RecountRow one(UUID id) {
        var recount = recounts.getLocked(id);
        requireMine(recount);
        if (!recount.isStanding()) {
            throw new RecountDecided();
        }
        return row(recount, new HashMap<>());
    }

    /** Those that would be promised later, as far as they are taken at once; an earlier day is decided one by one. */
    public List<UUID> later() {
        return recounts.page(agencies(), 0, MOST_AT_ONCE).stream().filter(Recount::isLater).map(Recount::getUuid).toList();
    }

    /** The appointment follows the calendar of today. */
    @Audited
    public void take(UUID id) {
        var recount = recounts.getLocked(id);
        requireMine(recount);
        var stamp = officer.stamp();
        var dossier = recount.getDossier();
        var calendar = calendars.of(dossier.getAgency());
        boolean same = recount.isStanding() && dossier.recount(calendar, stamp.at())
                .filter(reckoning -> recount.proposes(reckoning.current())).isPresent();
        if (!same) {
            throw new RecountDecided();
        }
        recount.decide(RecountState.TAKEN, null, stamp);
        moved.fire(dossier.recalendar(recount.getAgency(), ground(recount, new HashMap<>()), calendar, stamp));
    }

    /** It stays as it was promised. */
    @Audited
    public void leave(UUID id, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RecountReasonMissing();
        }
        var recount = recounts.getLocked(id);
        requireMine(recount);
        recount.decide(RecountState.LEFT, reason, officer.stamp());
    }

    private RecountRow row(Recount recount, Map<Integer, String> notes) {
        return recount.row(ground(recount, notes));
    }

    /** The grounds of the changes that move this appointment, not of whatever was changed last. */
    private String ground(Recount recount, Map<Integer, String> notes) {
        var changes = recount.changes(calendars.of(recount.getAgency()));
        return (changes.isEmpty() ? List.of(recount.getEdition()) : changes).stream()
                .map(edition -> notes.computeIfAbsent(edition, recounts::note)).distinct().collect(Collectors.joining("; "));
    }

    private void requireMine(Recount recount) {
        var mine = agencies();
        if (mine != null && !mine.contains(recount.getAgency().getId())) {
            throw new NotFound("recount", recount.getUuid());
        }
    }

    /** {@code null}: all of them. */
    private Set<Long> agencies() {
        if (session.isCallerInRole(Role.SYSTEM_AUTHORITY)) {
            return null;
        }
        var agencies = new HashSet<Long>();
        officer.unitIdsWith(Role.LEADER).forEach(unit -> agencies.add(units.get(unit).agency().getId()));
        return agencies;
    }
}
