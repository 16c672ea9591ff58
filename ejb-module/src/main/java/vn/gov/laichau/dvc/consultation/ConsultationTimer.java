package vn.gov.laichau.dvc.consultation;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.Role;

/** Has the questions looked at, on every node, each in a transaction of its own. */
@Singleton
@Startup
@DependsOn("Migrator")
@RunAs(Role.SYSTEM)
@PermitAll
public class ConsultationTimer {

    private static final Logger LOG = System.getLogger(ConsultationTimer.class.getName());

    @Inject
    ConsultationWatch watch;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        for (var question : watch.due()) {
            try {
                watch.look(question);
            } catch (EJBException e) {
                LOG.log(Level.WARNING, "question {0} is looked at again later: {1}", question, e.getMessage());
            }
        }
    }
}
