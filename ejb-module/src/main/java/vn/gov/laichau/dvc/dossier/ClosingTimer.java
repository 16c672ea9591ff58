package vn.gov.laichau.dvc.dossier;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

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

/** Every night the finished dossiers are filed, each in its own transaction; a second node finds nothing left to do. */
@Singleton
@Startup
@DependsOn("Migrator")
@RunAs(Role.SYSTEM)
@PermitAll
public class ClosingTimer {

    private static final Logger LOG = System.getLogger(ClosingTimer.class.getName());

    @Inject
    FinishedDossiers finished;

    @Schedule(hour = "2", minute = "20", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void file() {
        var due = finished.due();
        while (!due.isEmpty() && due.stream().filter(this::filed).count() > 0) {
            due = finished.due();
        }
    }

    private boolean filed(UUID id) {
        try {
            finished.file(id);
            return true;
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "dossier {0} is filed another night: {1}", id, e.getMessage());
            return false;
        }
    }
}
