package vn.gov.laichau.dvc.national;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.catalog.LevelNeed;
import vn.gov.laichau.dvc.catalog.ProcedurePublication;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;

/** Makes drafts public as information, service level 1 (Điều 2.9, 6.1). */
@Stateless
@RolesAllowed({Role.SYSTEM_AUTHORITY, Role.SYSTEM})
public class DraftPublishing {

    @Inject
    ProcedureDrafts drafts;

    @Inject
    ProcedurePublication publication;

    @Inject
    Principal caller;

    @Inject
    Clock clock;

    @Audited
    public void publish(String code, LocalDate from) {
        var draft = drafts.find(code).orElseThrow(() -> new NotFound("draft", code));
        publish(draft, from);
    }

    /** Publishes every draft that has all that level 1 needs and is not public yet; returns how many. */
    @Audited
    public int publishComplete(LocalDate from) {
        var complete = drafts.all().filter(draft -> draft.getPublishedFrom() == null)
                .filter(draft -> LevelNeed.missing(DraftFile.of(draft), 1).isEmpty())
                .filter(draft -> !publication.isPublished(draft.getCode())).toList();
        complete.forEach(draft -> publish(draft, from));
        return complete.size();
    }

    /** What level 1 still needs, in the order of the page. */
    public List<LevelNeed> missing(String code) {
        return LevelNeed.missing(DraftFile.of(drafts.find(code).orElseThrow(() -> new NotFound("draft", code))), 1);
    }

    private void publish(ProcedureDraft draft, LocalDate from) {
        var stamp = new Stamp(caller.getName(), clock.instant());
        publication.publish(DraftFile.of(draft), from, stamp);
        draft.published(from, stamp);
    }
}
