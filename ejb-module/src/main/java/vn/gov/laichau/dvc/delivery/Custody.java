package vn.gov.laichau.dvc.delivery;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.catalog.RequiredDocument;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Role;

/** The desk takes originals of the applicant into its keeping, by hand or by registered mail, and gives them back. */
@Stateless
@Audited
@RolesAllowed(Role.RECEPTION)
public class Custody {

    private static final int MOST_SHEETS = 9999;

    @Inject
    DossierGate gate;

    @Inject
    Deliveries deliveries;

    @Inject
    CurrentOfficer officer;

    /** Each paper has a line of its own; from now on the dossier is not closed before they are given back. */
    public void receive(UUID id, int version, OriginalsIn originals) {
        var dossier = atDesk(id, version);
        var stamp = gate.deskStamp(dossier);
        if (originals.papers().isEmpty() || originals.from().isBlank() || originals.place().isBlank()
                || originals.postNumber().isBlank() != (originals.postedOn() == null)
                || originals.postedOn() != null && originals.postedOn().isAfter(OfficeClock.day(stamp.at()))
                || originals.papers().stream().anyMatch(paper -> paper.sheets() < 1 || paper.sheets() > MOST_SHEETS)) {
            throw new OriginalsIncomplete();
        }
        dossier.holdOriginals(originals.papers().size(), stamp);
        originals.papers().forEach(paper -> deliveries.add(new HeldOriginal(dossier, name(dossier, paper.slot()),
                paper.sheets(), originals, stamp)));
    }

    /** {@code postNumber} may be empty: given back by hand. */
    public void giveBack(UUID id, int version, List<UUID> originals, String to, String postNumber) {
        var dossier = atDesk(id, version);
        var wanted = new HashSet<>(originals);
        var given = deliveries.originals(dossier.getId()).stream().filter(held -> wanted.contains(held.getUuid())).toList();
        if (given.isEmpty() || given.size() < wanted.size()) {
            throw new NotHeld();
        }
        if (to == null || to.isBlank()) {
            throw new OriginalsIncomplete();
        }
        var stamp = gate.deskStamp(dossier);
        given.forEach(held -> held.giveBack(to, postNumber, stamp));
        dossier.giveBackOriginals(given.size(), stamp);
    }

    private static String name(Dossier dossier, String slot) {
        return dossier.requiredDocuments().stream().filter(paper -> paper.key().equals(slot)).map(RequiredDocument::name)
                .findFirst().orElseThrow(OriginalsIncomplete::new);
    }

    private Dossier atDesk(UUID id, int version) {
        var dossier = gate.forOfficer(id, version);
        officer.require(dossier.getDesk().getId(), Role.RECEPTION);
        return dossier;
    }
}
