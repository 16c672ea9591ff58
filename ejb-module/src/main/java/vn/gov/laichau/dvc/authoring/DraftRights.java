package vn.gov.laichau.dvc.authoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.Json;
import vn.gov.laichau.dvc.shared.Role;

/**
 * Who may write what of a procedure (Điều 12.1–12.3): the province's system authority everything; the administrators of
 * the agency that answers for it everything; those of an agency that offers it, that agency's own part. A procedure that
 * nobody answers for and nobody offers is taken up by the agency that begins to write.
 */
@ApplicationScoped
public class DraftRights {

    @Inject
    CurrentOfficer officer;

    @Inject
    Units units;

    /** Codes of the agencies for which this officer writes. */
    public Set<String> myAgencies() {
        var agencies = new HashSet<String>();
        officer.unitIdsWith(Role.AGENCY_ADMIN).forEach(unit -> agencies.add(units.get(unit).agency().getCode()));
        return agencies;
    }

    /** The one agency for which he writes, or empty for the system authority alone. */
    public String myAgency() {
        return myAgencies().stream().sorted().findFirst().orElse("");
    }

    public boolean mayWriteAll(ProcedureContent content) {
        if (!officer.unitIdsWith(Role.SYSTEM_AUTHORITY).isEmpty()) {
            return true;
        }
        var mine = myAgencies();
        var owner = content.owner == null ? "" : content.owner;
        return owner.isEmpty() ? content.providers.stream().allMatch(offer -> mine.contains(offer.agency))
                : mine.contains(owner);
    }

    public boolean mayWriteSome(ProcedureContent content) {
        return mayWriteAll(content)
                || content.providers.stream().anyMatch(offer -> myAgencies().contains(offer.agency));
    }

    /** Refuses who may not write all of it: only such an officer publishes, takes back and ends it. */
    public void requireAll(ProcedureContent content) {
        if (!mayWriteAll(content)) {
            throw new NotYoursToWrite(content.owner);
        }
    }

    void requireSome(ProcedureContent content) {
        if (!mayWriteSome(content)) {
            throw new NotYoursToWrite(content.owner);
        }
    }

    /** Refuses a change of what is not his. */
    void requireChange(ProcedureContent before, ProcedureContent after) {
        if (!mayWriteAll(before) && !withoutMine(before).equals(withoutMine(after))) {
            throw new NotYoursToWrite(before.owner);
        }
    }

    private String withoutMine(ProcedureContent content) {
        ProcedureContent copy = Json.read(Json.write(content), ProcedureContent.class);
        var mine = myAgencies();
        copy.providers = List.copyOf(copy.providers.stream().filter(offer -> !mine.contains(offer.agency)).toList());
        return Json.write(copy);
    }
}
