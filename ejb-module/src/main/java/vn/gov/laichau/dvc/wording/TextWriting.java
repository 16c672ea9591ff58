package vn.gov.laichau.dvc.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.AgencyTexts;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.TextNotYours;
import vn.gov.laichau.dvc.organization.UnitView;
import vn.gov.laichau.dvc.shared.Role;

/** An agency words its notices, the system authority those of the province; everybody in the administration reads them. */
@Stateless
@RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY, Role.AUDITOR})
public class TextWriting {

    @Inject
    NoticeTemplates templates;

    @Inject
    Wordings wordings;

    @Inject
    CurrentOfficer officer;

    @Inject
    AgencyTexts texts;

    /** The agencies whose texts this officer sees; writing needs more. */
    public List<UnitView> agencies() {
        return texts.agencies();
    }

    /** May write the texts of this agency, or of the province. */
    public boolean mayWrite(String agency) {
        return texts.mayWrite(agency);
    }

    /** All events in their order, with the channels for which there is a text of one's own. */
    public List<EventRow> events(String agency) {
        var own = templates.own(agency).stream().collect(Collectors.groupingBy(NoticeTemplate::getEvent,
                Collectors.mapping(NoticeTemplate::getChannel, Collectors.toSet())));
        return Arrays.stream(NoticeEvent.values())
                .map(event -> new EventRow(event, own.getOrDefault(event, Set.of()))).toList();
    }

    /** The text that counts, and what was written here before. */
    public TextView text(TextPlace place) {
        var history = templates.history(place);
        var names = texts.writers(history);
        var counting = wordings.counting(place);
        return new TextView(place, counting.text(), counting.origin(), history.isEmpty() ? 0 : history.get(0).getNumber(),
                history.stream().map(writing -> new WritingView(writing.getNumber(), writing.isStandard(), writing.text(),
                        names.get(writing.getWrittenBy()), writing.getWrittenAt()))
                        .toList());
    }

    /** Keeps a text of one's own; {@code seen} is the number that the page showed. */
    @Audited
    public void write(TextPlace place, NoticeText typed, int seen) {
        var number = next(place, seen);
        templates.add(NoticeTemplate.own(place, number, TextCheck.checked(place.event(), place.channel(), typed),
                officer.stamp()));
    }

    /** The text from above counts again: of the province, or of the project. */
    @Audited
    public void backToStandard(TextPlace place, int seen) {
        templates.add(NoticeTemplate.standard(place, next(place, seen), officer.stamp()));
    }

    private int next(TextPlace place, int seen) {
        if (!place.event().channels().contains(place.channel())) {
            throw new TextNotYours();
        }
        return texts.next(place.agency(), place.key(), seen, () -> templates.last(place));
    }
}
