package vn.gov.laichau.dvc.correspondence;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.evidence.OncePerCommand;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.Role;

/** Notes of officers about a dossier, for all who work on it and never for its applicant. */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER})
public class DossierNotes {

    @Inject
    DossierGate gate;

    @Inject
    Writings writings;

    @Inject
    CurrentOfficer officer;

    @Inject
    Officers officers;

    @Inject
    Units units;

    /** The latest first. */
    public List<NoteView> ofDossier(UUID id) {
        var notes = writings.notes(gate.wholeForOfficer(id));
        var names = officers.names(notes.stream().map(Note::getAuthor).collect(Collectors.toSet()));
        var unitNames = units.names(notes.stream().map(Note::getUnit).collect(Collectors.toSet()));
        return notes.stream().map(note -> new NoteView(names.get(note.getAuthor()), unitNames.get(note.getUnit()),
                note.getBody(), note.getWrittenAt())).toList();
    }

    @Audited
    @OncePerCommand
    public void write(UUID id, String text) {
        var dossier = gate.wholeForOfficer(id);
        writings.add(new Note(dossier, gate.myUnit(dossier), Words.of(text), officer.stamp()));
    }
}
