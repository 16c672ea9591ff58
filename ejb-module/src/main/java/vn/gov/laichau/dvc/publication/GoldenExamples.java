package vn.gov.laichau.dvc.publication;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.authoring.DraftWriting;
import vn.gov.laichau.dvc.authoring.Drafts;
import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.shared.Role;

/** What golden dossiers come out as now becomes what is expected of them; it can be undone like every act on a draft. */
@Stateless
@RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY})
public class GoldenExamples {

    @Inject
    Drafts drafts;

    @Inject
    DraftWriting writing;

    @Inject
    Calendars calendars;

    public void record(UUID id, int seen) {
        var content = writing.open(id).content();
        var draft = drafts.get(id);
        content.examples = content.examples.stream()
                .map(example -> GoldenRun.recorded(draft, example, calendars::ofCode)).toList();
        writing.write(id, seen, content, "examples");
    }
}
