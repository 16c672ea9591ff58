package vn.gov.laichau.dvc.national;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.catalog.LevelNeed;
import vn.gov.laichau.dvc.catalog.ProcedurePublication;
import vn.gov.laichau.dvc.evidence.Audited;
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

    /** Publishes a record from a day on, today or later. */
    @Audited
    public void publish(UUID record, LocalDate from) {
        if (from.isBefore(LocalDate.now(clock))) {
            throw new PublicationDayPast();
        }
        publish(drafts.get(record), from);
    }

    /** Publishes every draft that has all that level 1 needs and is not public yet; returns how many. */
    @Audited
    public int publishComplete(LocalDate from) {
        var complete = drafts.all().filter(draft -> draft.getPublishedFrom() == null)
                .filter(draft -> LevelNeed.missing(NationalForm.content(draft.getContent()), 1).isEmpty())
                .filter(draft -> !publication.isPublished(draft.getCode())).toList();
        complete.forEach(draft -> publish(draft, from));
        return complete.size();
    }

    private void publish(ProcedureDraft draft, LocalDate from) {
        var stamp = new Stamp(caller.getName(), clock.instant());
        publication.publish(NationalForm.content(draft.getContent()), from, stamp);
        draft.published(from, stamp);
    }
}
