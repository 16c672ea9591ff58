package vn.gov.laichau.dvc.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.Procedures;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.dossier.VersionEffect;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.Stamp;

/**
 * What a version means for the dossiers that run, and moving those whose group was chosen (Điều 12.6). Counting and moving
 * go by the same rule, and moving by the dossier's own verb.
 */
@ApplicationScoped
class VersionMoves {

    private static final int PIECE = 100;

    @Inject
    Procedures procedures;

    @Inject
    RunningDossiers running;

    @Inject
    Dossiers dossiers;

    @Inject
    Units units;

    @Inject
    Clock clock;

    @Inject
    Event<DossierMoved> moved;

    /** The table, and the keys of those that can be moved. */
    record Found(EffectTable table, Map<EffectGroup, List<Long>> movable) {
    }

    Found effectOf(ProcedureVersion next) {
        var agencies = agencies(next);
        var today = LocalDate.now(clock);
        var versions = new HashMap<Long, ProcedureVersion>();
        var movable = new EnumMap<EffectGroup, List<Long>>(EffectGroup.class);
        var table = new EffectTable[] {EffectTable.empty()};
        running.read(next.getProcedure(), next, row -> {
            var from = versions.computeIfAbsent(row.version(), procedures::version);
            var effect = VersionEffect.of(from, next, row.ofCase(), row.answers(), row.slots(), today);
            boolean mayMove = row.status().isBeforeAcceptance() && agencies.contains(row.agency());
            table[0] = table[0].with(effect, mayMove);
            if (mayMove) {
                movable.computeIfAbsent(EffectGroup.of(effect), group -> new ArrayList<>()).add(row.id());
            }
        });
        return new Found(table[0], movable);
    }

    /** What is found now, with the dossiers held that can be moved. */
    Found held(ProcedureVersion next) {
        running.hold(next.getProcedure(), next);
        return effectOf(next);
    }

    /** Moves the dossiers of the chosen groups; everything that was read before is stale afterwards. */
    int move(ProcedureVersion next, Found found, List<EffectGroup> groups, Stamp stamp) {
        var targets = new HashMap<Long, Long>();
        groups.forEach(group -> found.movable().getOrDefault(group, List.of())
                .forEach(dossier -> targets.put(dossier, next.getId())));
        return move(targets, next.copyOfContent().changeNote, stamp);
    }

    /**
     * Those that were moved to a version that is taken back, and drafts that were begun under it, go back; what was sent
     * under it keeps it.
     */
    int moveBack(ProcedureVersion takenBack, ProcedureVersion before, String reason, Stamp stamp) {
        var byNumber = new HashMap<Integer, Long>();
        procedures.published(takenBack.getProcedure()).forEach(v -> byNumber.put(v.getNumber(), v.getId()));
        var targets = new HashMap<Long, Long>();
        running.comeFrom(takenBack).forEach((dossier, number) -> {
            if (number != null || dossiers.get(dossier).getSubmittedAt() == null) {
                targets.put(dossier, byNumber.getOrDefault(number, before.getId()));
            }
        });
        return move(targets, reason, stamp);
    }

    private int move(Map<Long, Long> targets, String note, Stamp stamp) {
        int done = 0;
        int inPiece = 0;
        for (var target : targets.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            if (inPiece == PIECE) {
                running.settle();
                inPiece = 0;
            }
            inPiece++;
            var dossier = dossiers.get(target.getKey());
            var version = procedures.version(target.getValue());
            var division = procedures.provider(version.getId(), dossier.getAgency().getId());
            if (division.isPresent()) {
                moved.fire(dossier.moveTo(version, division.get().getHandlingUnit(), LocalDate.now(clock), note, stamp));
                done++;
            }
        }
        running.settle();
        return done;
    }

    /** Keys of the agencies that its content names; a service below level 3 can't be filed with any. */
    private Set<Long> agencies(ProcedureVersion version) {
        var keys = new HashSet<Long>();
        if (version.isFileable()) {
            version.getOffers().forEach(offer -> units.findByCode(offer.agency == null ? "" : offer.agency)
                    .ifPresent(unit -> keys.add(unit.getId())));
        }
        return keys;
    }
}
