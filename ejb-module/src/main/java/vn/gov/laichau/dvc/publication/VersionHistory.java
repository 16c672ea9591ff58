package vn.gov.laichau.dvc.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.authoring.DraftRights;
import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.Procedures;
import vn.gov.laichau.dvc.catalog.VersionState;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;

/** What a procedure said at which time, who made it so, and how two of its versions differ (Điều 12.6). */
@Stateless
@RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY, Role.AUDITOR})
public class VersionHistory {

    @Inject
    Procedures procedures;

    @Inject
    Publications publications;

    @Inject
    DraftRights rights;

    @Inject
    Officers officers;

    @Inject
    Clock clock;

    /** All versions; a draft only for those who may write it. */
    public VersionsView versions(String code) {
        var procedure = procedures.find(code == null ? "" : code).orElseThrow(() -> new NotFound("procedure", code));
        var versions = procedures.versions(procedure).stream().filter(this::isVisible).toList();
        if (versions.isEmpty()) {
            throw new NotFound("procedure", code);
        }
        var log = publications.of(procedure);
        var logins = new HashSet<String>();
        versions.forEach(version -> logins.add(version.getChangedBy()));
        log.forEach(line -> logins.add(line.getBy()));
        var names = officers.names(logins);
        return new VersionsView(procedure.getCode(), procedure.getName(),
                rights.mayWriteAll(versions.get(0).copyOfContent()),
                versions.stream().map(version -> row(version, log, names)).toList());
    }

    /** The differences between two versions of one procedure, by their numbers. */
    public List<ContentChange> difference(String code, int before, int after) {
        var procedure = procedures.find(code == null ? "" : code).orElseThrow(() -> new NotFound("procedure", code));
        var versions = procedures.versions(procedure).stream().filter(this::isVisible).toList();
        return ContentDifference.between(numbered(versions, before).copyOfContent(),
                numbered(versions, after).copyOfContent());
    }

    /** The draft of a procedure that this officer may write; null when there is none. */
    public UUID draft(String code) {
        return procedures.find(code == null ? "" : code).stream().flatMap(p -> procedures.versions(p).stream())
                .filter(version -> version.getState() == VersionState.DRAFT).filter(this::isVisible)
                .map(ProcedureVersion::getUuid).findFirst().orElse(null);
    }

    private boolean isVisible(ProcedureVersion version) {
        return version.getState() != VersionState.DRAFT || rights.mayWriteSome(version.copyOfContent());
    }

    private static ProcedureVersion numbered(List<ProcedureVersion> versions, int number) {
        return versions.stream().filter(version -> version.getNumber() == number).findFirst()
                .orElseThrow(() -> new NotFound("version", number));
    }

    private VersionRow row(ProcedureVersion version, List<Publication> log, Map<String, String> names) {
        var today = LocalDate.now(clock);
        boolean over = version.getEffectiveTo() != null && version.getEffectiveTo().isBefore(today);
        return new VersionRow(version.getUuid(), version.getLockVersion(), version.getNumber(), version.getState(),
                version.getEffectiveFrom(), version.getEffectiveTo(), version.getSuccessor(),
                version.copyOfContent().changeNote, version.getChangedAt(), name(version.getChangedBy(), names),
                version.getState() == VersionState.PUBLISHED && !over, version.isInForce(today),
                log.stream().filter(line -> line.getVersion().getId().equals(version.getId())).map(line ->
                        new PublicationLine(line.getAct(), line.getDay(), line.getAt(), name(line.getBy(), names),
                                line.getReason(), line.getEffect(), line.getChoices(), line.getFailing(), line.isBegun(),
                                line.getMoved())).toList());
    }

    private static String name(String login, Map<String, String> names) {
        return names.getOrDefault(login, Role.SYSTEM.equals(login) ? "" : login);
    }
}
