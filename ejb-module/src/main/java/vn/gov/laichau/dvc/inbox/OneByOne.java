package vn.gov.laichau.dvc.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.function.Consumer;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;

import vn.gov.laichau.dvc.shared.DomainException;
import vn.gov.laichau.dvc.workflow.TakenMeanwhile;

/**
 * Does an act with each of many picked dossiers, each in a transaction of its own: where a rule is not met, or somebody was
 * faster, that is told of this dossier and the others go on. Must be called outside a transaction.
 */
public final class OneByOne {

    private OneByOne() {
    }

    public static BulkOutcome run(Collection<Picked> picked, Consumer<Picked> act) {
        int done = 0;
        var refused = new ArrayList<BulkOutcome.Refusal>();
        for (var one : picked) {
            try {
                act.accept(one);
                done++;
            } catch (DomainException e) {
                refused.add(new BulkOutcome.Refusal(one.code(), e));
            } catch (EJBException e) {
                if (!isCollision(e)) {
                    throw e;
                }
                refused.add(new BulkOutcome.Refusal(one.code(), new TakenMeanwhile()));
            }
        }
        return new BulkOutcome(done, refused);
    }

    private static boolean isCollision(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }
}
