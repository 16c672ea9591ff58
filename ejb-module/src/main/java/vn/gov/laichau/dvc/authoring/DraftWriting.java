package vn.gov.laichau.dvc.authoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.catalog.Procedure;
import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.VersionState;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Slice;

/** A clerk begins, writes, takes back and throws away drafts of procedures (Điều 12.1, 12.3, 12.6). */
@Stateless
@RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY})
public class DraftWriting {

    private static final Pattern CODE = Pattern.compile("[1-9]\\.\\d{6}(\\.\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2})?");
    private static final int LARGEST_PAGE = 50;

    @Inject
    Drafts drafts;

    @Inject
    DraftRights rights;

    @Inject
    ContentCheck check;

    @Inject
    CurrentOfficer officer;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /** One page of the versions on a shelf, by name; {@code text} looks in name, field and code. */
    @RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY, Role.AUDITOR})
    public Slice<DraftRow> list(String text, Shelf shelf, int first, int size) {
        var today = LocalDate.now(clock);
        int many = Math.min(Math.max(size, 1), LARGEST_PAGE);
        int start = Math.max(first, 0);
        var rows = drafts.search(text, shelf, today, start, many).stream().map(v -> new DraftRow(v.getUuid(),
                v.getProcedure().getCode(), v.getProcedure().getName(), v.getNumber(), v.getState(),
                v.getServiceLevel().number(), v.getEffectiveFrom(), v.getEffectiveTo(), v.getChangedAt(),
                v.getChangedBy(), rights.mayWriteSome(v.copyOfContent()))).toList();
        return Slice.of(rows, start, many, drafts.counted(text, shelf, today, Slice.CAP + 1));
    }

    /** Begins the next version of a procedure from the one that stands, or goes on with the draft there is. */
    @Audited
    public UUID start(String code) {
        var procedure = drafts.procedure(code == null ? "" : code).orElseThrow(() -> new NotFound("procedure", code));
        var open = drafts.open(procedure);
        if (open.isPresent()) {
            rights.requireSome(open.get().copyOfContent());
            return open.get().getUuid();
        }
        var content = drafts.newest(procedure).orElseThrow(() -> new NotFound("procedure", code)).copyOfContent();
        rights.requireSome(content);
        content.changeNote = null;
        takeUp(content);
        return add(procedure, content);
    }

    /** Whether there is a procedure with this code, public or being written. */
    public boolean isKnown(String code) {
        return drafts.procedure(code).isPresent();
    }

    /** Begins a procedure that is not known yet. */
    @Audited
    public UUID begin(ProcedureContent content) {
        if (content.code == null || !CODE.matcher(content.code).matches()) {
            throw new CodeWrong(content.code == null ? "" : content.code);
        }
        if (drafts.procedure(content.code).isPresent()) {
            throw new ProcedureKnown(content.code);
        }
        takeUp(content);
        var procedure = new Procedure(content);
        drafts.add(procedure);
        return add(procedure, content);
    }

    /** What another procedure says, to copy from: its draft if one may read it, else what is public. */
    public ProcedureContent of(String code) {
        var procedure = drafts.procedure(code == null ? "" : code).orElseThrow(() -> new NotFound("procedure", code));
        return drafts.newest(procedure).or(() -> drafts.open(procedure)
                .filter(draft -> rights.mayWriteSome(draft.copyOfContent())))
                .orElseThrow(() -> new NotFound("procedure", code)).copyOfContent();
    }

    /** The draft with a copy of what it says; an auditor reads it, and nothing more (Điều 11.11). */
    @RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY, Role.AUDITOR})
    public DraftView open(UUID id) {
        var version = drafts.get(id);
        return view(session.isCallerInRole(Role.AUDITOR) ? requireDraft(version) : draft(version));
    }

    /** Writes the draft anew; {@code act} names what was done, for undoing it. */
    @Audited
    public DraftView write(UUID id, int seen, ProcedureContent content, String act) {
        var version = draft(drafts.getLocked(id));
        var before = version.copyOfContent();
        content.code = before.code;
        rights.requireChange(before, content);
        var stamp = officer.stamp();
        version.edit(content, seen, stamp);
        drafts.keep(new VersionEdit(version.getId(), act, before, stamp), version);
        return view(version);
    }

    /** Takes the last act back. */
    @Audited
    public DraftView undo(UUID id, int seen) {
        var version = draft(drafts.getLocked(id));
        var last = drafts.lastEdit(version).orElseThrow(NothingToUndo::new);
        rights.requireChange(version.copyOfContent(), last.getBefore());
        version.edit(last.getBefore(), seen, officer.stamp());
        drafts.forget(last);
        return view(version);
    }

    /** Throws the draft away; what is public stays. */
    @Audited
    public void discard(UUID id, int seen) {
        var version = draft(drafts.getLocked(id));
        var content = version.copyOfContent();
        if (!rights.mayWriteAll(content)) {
            throw new NotYoursToWrite(content.owner);
        }
        version.requireLock(seen);
        drafts.remove(version);
    }

    private ProcedureVersion draft(ProcedureVersion version) {
        rights.requireSome(requireDraft(version).copyOfContent());
        return version;
    }

    private static ProcedureVersion requireDraft(ProcedureVersion version) {
        if (version.getState() != VersionState.DRAFT) {
            throw new NotFound("draft", version.getUuid());
        }
        return version;
    }

    /** Whoever begins to write what nobody answers for and nobody offers, answers for it. */
    private void takeUp(ProcedureContent content) {
        if ((content.owner == null || content.owner.isEmpty()) && content.providers.isEmpty()) {
            content.owner = rights.myAgency();
        }
    }

    private UUID add(Procedure procedure, ProcedureContent content) {
        var draft = ProcedureVersion.draft(procedure, drafts.nextNumber(procedure), content, officer.stamp());
        drafts.add(draft);
        return draft.getUuid();
    }

    private DraftView view(ProcedureVersion version) {
        var content = version.copyOfContent();
        return new DraftView(version.getUuid(), version.getLockVersion(), version.getNumber(), content,
                rights.mayWriteAll(content), rights.myAgency(), drafts.lastEdit(version).map(VersionEdit::getAct)
                        .orElse(""), version.getChangedAt(), version.getChangedBy(), rights.mayWriteSome(content),
                check.problems(content));
    }
}
