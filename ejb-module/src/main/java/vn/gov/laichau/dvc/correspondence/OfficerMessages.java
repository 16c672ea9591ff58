package vn.gov.laichau.dvc.correspondence;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.evidence.OncePerCommand;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Slice;

/** Officers of the units that take part in a dossier read what its applicant writes, and write to him (Điều 13.4c). */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER})
public class OfficerMessages {

    private static final int LARGEST_PAGE = 100;

    @Inject
    DossierGate gate;

    @Inject
    Writings writings;

    @Inject
    MessageViews views;

    @Inject
    CurrentOfficer officer;

    @Inject
    Units units;

    @Inject
    Enclosures enclosures;

    @Inject
    Event<MessageWritten> written;

    /** What was written until now; by that it is read. */
    public ConversationView read(UUID id) {
        return views.readBy(MessageSide.AGENCY, gate.wholeForOfficer(id), officer.stamp().at());
    }

    /**
     * Answers all that waits, or writes first; {@code seen} messages were on the page. {@code content} is a file that goes
     * along, {@code null} without one.
     */
    @Audited
    @OncePerCommand
    public void write(UUID id, int seen, String text, String fileName, InputStream content) {
        var dossier = gate.wholeForOfficerLocked(id);
        var conversation = writings.of(dossier);
        conversation.requireOpen();
        var words = Words.of(text);
        var file = enclosures.keep(fileName, content);
        var unit = units.get(gate.myUnit(dossier));
        var stamp = gate.stampIn(unit.getId(), dossier);
        var message = conversation.answer(seen, unit.getId(), words, file, stamp);
        writings.add(message);
        written.fire(new MessageWritten(dossier.getId(), MessageSide.AGENCY, unit.getName(), message.told(), Set.of(),
                stamp));
    }

    /** What waits needs no answer, such as thanks. */
    @Audited
    @OncePerCommand
    public void settle(UUID id, int seen) {
        writings.of(gate.wholeForOfficerLocked(id)).settle(seen);
    }

    /** Dossiers of my units whose applicants wait for an answer, the longest first. */
    public Slice<WaitingMessage> waiting(int first, int size) {
        var mine = officer.unitIds();
        int start = Math.max(0, first);
        int many = Math.min(Math.max(1, size), LARGEST_PAGE);
        return mine.isEmpty() ? Slice.of(List.of(), start, many, 0)
                : Slice.of(writings.waiting(mine, start, many), start, many, writings.waitingCounted(mine));
    }
}
