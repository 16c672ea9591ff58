package vn.gov.laichau.dvc.catalog;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Stamp;

/**
 * Puts versions one after the other (Điều 2.9, 6.1, 12.6): each ends the day before the next begins, so that two never hold
 * on one day. The caller holds the row of the procedure.
 */
@ApplicationScoped
public class ProcedurePublication {

    @Inject
    Procedures procedures;

    @Inject
    LevelProof proof;

    @Inject
    Units units;

    public boolean isPublished(String code) {
        return procedures.exists(code);
    }

    /** Publishes a procedure that was not public before, at a level that it proves. */
    public void publish(ProcedureContent file, LocalDate from, Stamp stamp) {
        requireProof(file);
        if (procedures.exists(file.code)) {
            throw new AlreadyPublished(file.code);
        }
        var procedure = new Procedure(file);
        procedures.add(procedure);
        var version = ProcedureVersion.draft(procedure, 1, file, stamp);
        version.publish(from, stamp);
        procedures.add(version);
    }

    /** Publishes a draft from a day on; the version before it ends the day before. */
    public void publish(ProcedureVersion draft, LocalDate from, Stamp stamp) {
        var standing = procedures.published(draft.getProcedure());
        if (!standing.isEmpty()) {
            var last = standing.get(standing.size() - 1);
            if (from.isBefore(last.getEffectiveFrom())) {
                throw new BeforeLastVersion(last.getEffectiveFrom());
            }
            if (last.getEffectiveTo() == null || !last.getEffectiveTo().isBefore(from)) {
                last.endOn(from.minusDays(1), null, stamp);
            }
        }
        requireProof(draft.copyOfContent());
        draft.publish(from, stamp);
        offer(draft);
    }

    /** Takes a version back; the one before it holds on, and is returned. */
    public ProcedureVersion rollBack(ProcedureVersion version, LocalDate today, Stamp stamp) {
        requireStanding(version, today);
        var standing = procedures.published(version.getProcedure());
        int at = standing.indexOf(version);
        if (at < 1) {
            throw new NoVersionBefore();
        }
        var before = standing.get(at - 1);
        before.endOn(version.getEffectiveTo(), version.getSuccessor(), stamp);
        version.rollBack(stamp);
        return before;
    }

    /** The last version ends, and with it the procedure; {@code successor} is the code of another one, or null. */
    public void retire(ProcedureVersion version, LocalDate lastDay, String successor, LocalDate today, Stamp stamp) {
        requireStanding(version, today);
        var standing = procedures.published(version.getProcedure());
        var last = standing.get(standing.size() - 1);
        if (!last.equals(version)) {
            throw new VersionWaiting(last.getEffectiveFrom());
        }
        version.endOn(lastDay, successor, stamp);
    }

    /** The agencies that its content names offer it from now on; those of a test version only to those who try it. */
    public void offer(ProcedureVersion version) {
        version.getOffers().forEach(offer -> {
            var agency = units.findByCode(offer.agency).orElseThrow(() -> new NotFound("unit", offer.agency));
            var division = offer.agency + "/" + offer.division;
            procedures.add(new Provider(version, agency,
                    units.findByCode(division).orElseThrow(() -> new NotFound("unit", division))));
        });
    }

    private void requireProof(ProcedureContent content) {
        var missing = proof.missing(content, content.level);
        if (!missing.isEmpty()) {
            throw new LevelNotProven(content.level, missing.get(0));
        }
    }

    private static void requireStanding(ProcedureVersion version, LocalDate today) {
        boolean over = version.getEffectiveTo() != null && version.getEffectiveTo().isBefore(today);
        if (version.getState() != VersionState.PUBLISHED || over) {
            throw new VersionNotStanding(version.getNumber());
        }
    }
}
