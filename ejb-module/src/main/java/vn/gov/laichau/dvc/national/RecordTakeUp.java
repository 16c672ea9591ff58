package vn.gov.laichau.dvc.national;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.authoring.DraftView;
import vn.gov.laichau.dvc.authoring.DraftWriting;
import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.shared.Role;

/**
 * An agency makes a record of the national database its own (Điều 6.1, 12.1): it becomes a draft, no import writes over it
 * any more, and what a later record says otherwise waits to be taken field by field.
 */
@Stateless
@RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY})
public class RecordTakeUp {

    @Inject
    ProcedureDrafts records;

    @Inject
    DraftWriting writing;

    @Inject
    CurrentOfficer officer;

    /** The draft that comes of the record; of a procedure that is public already, its next version. */
    @Audited
    public UUID takeUp(UUID id) {
        var record = records.get(id);
        var draft = writing.isKnown(record.getCode()) ? writing.start(record.getCode())
                : writing.begin(NationalForm.content(record.getContent()));
        record.takenUp(officer.stamp());
        return draft;
    }

    /** What the newest record says otherwise than the one that was taken up, and the draft has not yet. */
    @RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY, Role.AUDITOR})
    public List<RecordNews> news(ProcedureContent content) {
        var record = records.find(content.code).filter(found -> found.getIncoming() != null);
        return record.map(found -> RecordNews.between(NationalForm.content(found.getContent()),
                NationalForm.content(found.getIncoming()), content)).orElse(List.of());
    }

    /** Takes one field from the newest record into the draft. */
    @Audited
    public DraftView take(UUID draft, int seen, RecordField field, String act) {
        var content = writing.open(draft).content();
        records.find(content.code).filter(found -> found.getIncoming() != null)
                .ifPresent(found -> field.copy(NationalForm.content(found.getIncoming()), content));
        return writing.write(draft, seen, content, act);
    }
}
