package vn.gov.laichau.dvc.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Keeps what was refused, although the transaction of the refused act is rolled back (Điều 5). */
@Stateless
@PermitAll
public class RefusedActs {

    @Inject
    Trail trail;

    /** {@code rule} is the name of the broken rule, or of the missing right. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void record(String actor, String act, String subject, String rule) {
        trail.add(actor, act, subject, ActOutcome.REFUSED, rule);
    }
}
