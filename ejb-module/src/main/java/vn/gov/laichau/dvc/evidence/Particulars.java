package vn.gov.laichau.dvc.evidence;

import java.security.Principal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes the lines of the parts of an act, in the transaction of the act. */
@ApplicationScoped
class Particulars {

    @Inject
    Trail trail;

    @Inject
    Principal caller;

    void write(@Observes Witnessed part) {
        trail.add(caller.getName(), part.act(), part.subject().toString(), ActOutcome.DONE, part.detail());
    }
}
