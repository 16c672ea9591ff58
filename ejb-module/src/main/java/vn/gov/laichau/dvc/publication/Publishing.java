package vn.gov.laichau.dvc.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.authoring.DraftRights;
import vn.gov.laichau.dvc.authoring.Drafts;
import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.catalog.ProcedurePublication;
import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.Procedures;
import vn.gov.laichau.dvc.catalog.VersionState;
import vn.gov.laichau.dvc.dossier.VersionMark;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.shared.Role;

/**
 * A clerk of the agency that answers for a procedure publishes a draft, takes a version back, ends the procedure (Điều 12.1,
 * 12.6). Each holds the row of the procedure: of two at once one wins and the other is told; pressed twice, it is done once.
 */
@Stateless
@RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY})
public class Publishing {

    @Inject
    Drafts drafts;

    @Inject
    DraftRights rights;

    @Inject
    Procedures procedures;

    @Inject
    ProcedurePublication order;

    @Inject
    PublicationCheck check;

    @Inject
    Publications publications;

    @Inject
    VersionMoves moves;

    @Inject
    VersionBeginning beginning;

    @Inject
    Calendars calendars;

    @Inject
    CurrentOfficer officer;

    @Inject
    Officers officers;

    @Inject
    Clock clock;

    /** What publishing this draft would mean, reckoned now. */
    public PublishPreview preview(UUID id) {
        var draft = drafts.get(id);
        var content = draft.copyOfContent();
        rights.requireAll(content);
        var today = LocalDate.now(clock);
        var standing = procedures.published(draft.getProcedure());
        var before = standing.isEmpty() ? null : standing.get(standing.size() - 1);
        if (draft.getState() != VersionState.DRAFT) {
            return new PublishPreview(id, draft.getLockVersion(), draft.getProcedure().getCode(), content.name,
                    draft.getNumber(), true, null, List.of(), List.of(), EffectTable.empty(), List.of(), today,
                    content.changeNote);
        }
        return new PublishPreview(id, draft.getLockVersion(), draft.getProcedure().getCode(), content.name,
                draft.getNumber(), false, before == null ? null
                        : new VersionMark(before.getNumber(), before.getEffectiveFrom()),
                check.problems(content), before == null ? List.of()
                        : ContentDifference.between(before.copyOfContent(), content),
                moves.effectOf(draft).table(), GoldenRun.all(draft, content.examples, calendars::ofCode),
                before == null || before.getEffectiveFrom().isBefore(today) ? today : before.getEffectiveFrom(),
                content.changeNote);
    }

    /**
     * Publishes a draft from a day on, today or later. On that day the procedure takes its name and the chosen groups of
     * running dossiers are moved.
     *
     * @throws EffectChanged the numbers are not those that the clerk saw
     * @throws ExamplesFail golden dossiers fail and no reason is given
     */
    @Audited
    public PublishedView publish(UUID id, PublishOrder wanted) {
        var version = held(id);
        if (isDone(version, VersionState.DRAFT, wanted.seen())) {
            return publications.last(version).map(Publishing::view).orElseThrow();
        }
        version.requireLock(wanted.seen());
        var content = version.copyOfContent();
        var today = LocalDate.now(clock);
        if (wanted.from() == null) {
            throw new DayMissing();
        }
        if (wanted.from().isBefore(today)) {
            throw new DayPast();
        }
        var problems = check.problems(content);
        if (!problems.isEmpty()) {
            throw new NotReady(problems.size());
        }
        var failing = GoldenRun.all(version, content.examples, calendars::ofCode).stream()
                .filter(result -> !result.isAsExpected()).toList();
        if (!failing.isEmpty() && isBlank(wanted.reasonForFailing())) {
            throw new ExamplesFail(String.join(", ", failing.stream().map(GoldenResult::name).toList()));
        }
        var stamp = officer.stamp();
        if (!procedures.published(version.getProcedure()).isEmpty() && isBlank(wanted.changeNote())) {
            throw new WordsMissing();
        }
        content.changeNote = isBlank(wanted.changeNote()) ? null : wanted.changeNote().strip();
        version.edit(content, wanted.seen(), stamp);
        var found = moves.held(version);
        if (!found.table().seal().equals(wanted.effectSeen())) {
            throw new EffectChanged();
        }
        order.publish(version, wanted.from(), stamp);
        var line = Publication.published(version, wanted.seen(), found.table(), wanted.moving(), failing,
                failing.isEmpty() ? null : wanted.reasonForFailing().strip(), stamp);
        publications.add(line);
        if (!wanted.from().isAfter(today)) {
            beginning.begin(line.getId(), stamp);
        }
        return view(publications.get(line.getId()));
    }

    /**
     * Takes back a version that was never the right one; the one before it holds on. What was accepted or sent under it
     * keeps it; what was moved to it, and drafts begun under it, go back. Returns how many went back.
     */
    @Audited
    public int rollBack(UUID id, int seen, String reason) {
        var version = held(id);
        if (isDone(version, VersionState.PUBLISHED, seen)) {
            return publications.last(version).map(Publication::getMoved).orElse(0);
        }
        version.requireLock(seen);
        requireWords(reason);
        var stamp = officer.stamp();
        var today = LocalDate.now(clock);
        var before = order.rollBack(version, today, stamp);
        if (before.isInForce(today)) {
            before.nameProcedure();
        }
        var line = Publication.rolledBack(version, today, seen, reason.strip(), stamp);
        publications.add(line);
        int back = moves.moveBack(version, before, reason.strip(), stamp);
        publications.get(line.getId()).begun(back, stamp.at());
        return back;
    }

    /** The procedure ends after a day, today or later; {@code successor} is the code of what takes its place, or empty. */
    @Audited
    public void retire(UUID id, int seen, LocalDate lastDay, String successor, String reason) {
        var version = held(id);
        if (version.getState() == VersionState.PUBLISHED && seen != version.getLockVersion()
                && publications.last(version).filter(line -> line.getAct() == PublicationAct.RETIRE
                        && line.isBy(officer.login(), seen)).isPresent()) {
            return;
        }
        version.requireLock(seen);
        requireWords(reason);
        var today = LocalDate.now(clock);
        if (lastDay == null) {
            throw new DayMissing();
        }
        if (lastDay.isBefore(today)) {
            throw new DayPast();
        }
        var code = isBlank(successor) ? null : successor.strip();
        if (code != null && (code.equals(version.getProcedure().getCode())
                || procedures.publishedVersion(code, today).isEmpty())) {
            throw new SuccessorUnknown(code);
        }
        var stamp = officer.stamp();
        order.retire(version, lastDay, code, today, stamp);
        publications.add(Publication.retired(version, seen, reason.strip(), stamp));
    }

    /** The version, read anew after the row of its procedure is held. */
    private ProcedureVersion held(UUID id) {
        procedures.hold(drafts.get(id).getProcedure());
        var version = drafts.getLocked(id);
        rights.requireAll(version.copyOfContent());
        return version;
    }

    /** True when this person pressed twice; whoever came second to somebody else is told. */
    private boolean isDone(ProcedureVersion version, VersionState before, int seen) {
        if (version.getState() == before) {
            return false;
        }
        if (publications.last(version).filter(line -> line.isBy(officer.login(), seen)).isPresent()) {
            return true;
        }
        throw new PublishedMeanwhile(officers.names(List.of(version.getChangedBy())).getOrDefault(version.getChangedBy(),
                version.getChangedBy()));
    }

    private static PublishedView view(Publication line) {
        return new PublishedView(line.getVersion().getNumber(), line.getDay(), line.isBegun(), line.getMoved());
    }

    private static void requireWords(String words) {
        if (isBlank(words)) {
            throw new WordsMissing();
        }
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }
}
