package vn.gov.laichau.dvc.handoff;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.workflow.TaskKind;
import vn.gov.laichau.dvc.workflow.Tasks;

/** Handoffs that did not arrive: officers of both units see them and send them again. */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER})
public class HandoffDesk {

    @Inject
    Handoffs handoffs;

    @Inject
    HandoffQueue queue;

    @Inject
    Tasks tasks;

    @Inject
    CurrentOfficer officer;

    public List<HandoffRow> undelivered() {
        var units = officer.unitIds();
        return units.isEmpty() ? List.of() : handoffs.dead(units).stream().map(h -> new HandoffRow(h.getUuid(),
                h.getDossier().getUuid(), h.getDossier().getCode(), h.getKind(), h.getFrom().getName(),
                h.getTo().getName(), h.getSentAt(), h.getDeadAt())).toList();
    }

    @Audited
    public void resend(UUID id) {
        var handoff = handoffs.getLocked(id);
        var units = officer.unitIds();
        if (!units.contains(handoff.getFrom().getId()) && !units.contains(handoff.getTo().getId())) {
            throw new NotFound("handoff", id);
        }
        var stamp = officer.stamp();
        handoff.revive(stamp.at());
        tasks.closeFor(handoff.getId(), TaskKind.UNDELIVERED, stamp);
        queue.send(handoff);
    }
}
