package vn.gov.laichau.dvc.workflow;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.Witnessed;
import vn.gov.laichau.dvc.organization.DelegationEnded;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;

/**
 * Who has declined to sign is not asked again, as long as somebody else can decide. When the last one who could is gone, as
 * a delegation is over, the dossier lies before those who declined again: none is without a decider (Điều 8).
 */
@ApplicationScoped
public class DeclinedSignatures {

    @Inject
    SigningRefusals refusals;

    @Inject
    Deciders deciders;

    @Inject
    Event<Witnessed> witnessed;

    @Inject
    Event<TaskChanged> changed;

    @Inject
    Clock clock;

    void giveBack(@Observes DelegationEnded ended) {
        giveBack(ended.unit());
    }

    /** In this leadership, or in all of them ({@code null}); to look twice changes nothing. */
    void giveBack(Long unit) {
        refusals.declined(unit).stream()
                .filter(task -> deciders.of(task.getDossier(), task.getUnit().getId()).isEmpty()).forEach(task -> {
                    var now = new Stamp(Role.SYSTEM, clock.instant());
                    refusals.standing(task.getDossier(), task.getUnit().getId()).forEach(one -> one.lapse(now.at()));
                    witnessed.fire(new Witnessed("DeclinedSignatures.giveBack", task.getDossier().getUuid(),
                            task.getUnit().getCode()));
                    changed.fire(TaskChanged.of(task, now));
                });
    }
}
