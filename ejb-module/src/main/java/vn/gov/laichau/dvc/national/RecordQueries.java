package vn.gov.laichau.dvc.national;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.catalog.LevelNeed;
import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.catalog.ProcedurePublication;
import vn.gov.laichau.dvc.catalog.Procedures;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Slice;

/** The national records that were taken in, for those who bring procedures online (Điều 6.1, 12.1). */
@Stateless
@RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY})
public class RecordQueries {

    private static final int LARGEST_PAGE = 50;

    @Inject
    ProcedureDrafts drafts;

    @Inject
    Procedures procedures;

    @Inject
    ProcedurePublication publication;

    @Inject
    Clock clock;

    /** One page, by name; {@code text} looks in name, field and code. */
    public Slice<RecordRow> list(String text, int first, int size) {
        int start = Math.max(first, 0);
        int many = Math.min(Math.max(size, 1), LARGEST_PAGE);
        var words = text == null ? "" : text;
        return Slice.of(drafts.search(words, start, many).stream().map(draft -> new RecordRow(draft.getUuid(),
                draft.getCode(), draft.getName(), draft.getSector(), draft.getNotes().size(), draft.isWaiting(),
                draft.getPublishedFrom())).toList(), start, many, drafts.counted(words, Slice.CAP + 1));
    }

    public RecordView record(UUID id) {
        var draft = drafts.get(id);
        var record = draft.getContent();
        var content = NationalForm.content(record);
        var ministry = record.getString("ministry");
        var against = procedures.publishedVersion(draft.getCode(), LocalDate.now(clock))
                .map(version -> Differences.between(NationalForm.record(version.copyOfContent(), ministry), record))
                .orElse(List.of());
        return new RecordView(id, content, ministry, draft.getNotes(), draft.getWaiting(), against,
                LevelNeed.missing(content, 1), draft.getPublishedFrom(), publication.isPublished(draft.getCode()));
    }

    /** What it says, as the content of a version, to be taken up by an agency. */
    public ProcedureContent content(UUID id) {
        return NationalForm.content(drafts.get(id).getContent());
    }
}
