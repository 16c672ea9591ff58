package vn.gov.laichau.dvc.correspondence;

import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.account.CurrentApplicant;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.evidence.OncePerCommand;
import vn.gov.laichau.dvc.organization.OfficerView;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.workflow.Task;
import vn.gov.laichau.dvc.workflow.TaskKind;
import vn.gov.laichau.dvc.workflow.Tasks;

/** The applicant writes to whoever works on his dossier, and reads what they write to him (Điều 13.4c). */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class ApplicantMessages {

    @Inject
    DossierGate gate;

    @Inject
    Writings writings;

    @Inject
    MessageViews views;

    @Inject
    CurrentApplicant applicant;

    @Inject
    Tasks tasks;

    @Inject
    Officers officers;

    @Inject
    Enclosures enclosures;

    @Inject
    Event<MessageWritten> written;

    /** What was written until now; by that it is read. */
    public ConversationView read(UUID id) {
        return views.readBy(MessageSide.APPLICANT, gate.forApplicant(id), applicant.stamp().at());
    }

    /** {@code content} is a file that goes along, {@code null} without one. */
    @Audited
    @OncePerCommand
    public void write(UUID id, String text, String fileName, InputStream content) {
        var dossier = gate.forApplicantLocked(id);
        var conversation = writings.of(dossier);
        conversation.requireOpen();
        var words = Words.of(text);
        var file = enclosures.keep(fileName, content);
        var message = conversation.ask(words, file, applicant.stamp());
        writings.add(message);
        written.fire(new MessageWritten(dossier.getId(), MessageSide.APPLICANT, null, message.told(),
                conversation.waiting() > 0 ? Set.of() : whoeverWorksOnIt(dossier), applicant.stamp()));
    }

    /** Who holds what is to be done now; where nobody does, the desk. */
    private Set<String> whoeverWorksOnIt(Dossier dossier) {
        var holders = tasks.openOf(dossier).stream().filter(task -> task.getKind() != TaskKind.ANSWER)
                .map(Task::getHolder).filter(Objects::nonNull).collect(Collectors.toSet());
        return !holders.isEmpty() ? holders : officers.servingIn(dossier.getDesk().getId(), Role.RECEPTION).stream()
                .map(OfficerView::login).collect(Collectors.toSet());
    }
}
