package vn.gov.laichau.dvc.delivery;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.document.FileStore;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DeliveryMethod;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.HandOver;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.shared.Role;

/** The desk compares originals, has the form signed and hands the result over (Điều 9.2, 10.1). */
@Stateless
@Audited
@RolesAllowed(Role.RECEPTION)
public class ResultReturn {

    @Inject
    DossierGate gate;

    @Inject
    CurrentOfficer officer;

    @Inject
    Deliveries deliveries;

    @Inject
    FileStore files;

    @Inject
    @ConfigProperty(name = "dvc.document.max-bytes")
    long mostBytes;

    @Inject
    Event<DossierMoved> moved;

    public void compareOriginals(UUID id, int version, List<OriginalCheck> checks) {
        var dossier = atDesk(id, version);
        var stamp = gate.deskStamp(dossier);
        checks.forEach(check -> dossier.compareOriginal(check.slot(), check.verdict(), stamp));
    }

    public void signForm(UUID id, int version) {
        var dossier = atDesk(id, version);
        dossier.signForm(gate.deskStamp(dossier));
    }

    /**
     * {@code authorisation} is the paper of a proxy, {@code null} without one. Originals that are still held go back with
     * the result to whoever receives it, if {@code withOriginals}.
     */
    public void returnResult(UUID id, int version, HandOver how, String fileName, InputStream authorisation,
            boolean withOriginals) {
        var dossier = atDesk(id, version);
        var stamp = gate.deskStamp(dossier);
        if (how.way() == DeliveryMethod.POST && dossier.isToBeCompared()
                && deliveries.originals(dossier.getId()).isEmpty()) {
            throw new OriginalsNotReceived();
        }
        moved.fire(dossier.returnResult(how, stamp));
        var file = authorisation == null ? null : files.store(fileName, authorisation, mostBytes);
        deliveries.add(new HandOverLine(dossier, how, file, stamp));
        if (withOriginals) {
            var held = deliveries.originals(dossier.getId()).stream().filter(HeldOriginal::isHeld).toList();
            held.forEach(original -> original.giveBack(dossier.getReceiverName(), how.postNumber(), stamp));
            dossier.giveBackOriginals(held.size(), stamp);
        }
    }

    private Dossier atDesk(UUID id, int version) {
        var dossier = gate.forOfficer(id, version);
        officer.require(dossier.getDesk().getId(), Role.RECEPTION);
        return dossier;
    }
}
