package vn.gov.laichau.dvc.intake;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.national.RecordFile;
import vn.gov.laichau.dvc.shared.Role;

/** The work in the background: batch after batch, each in a transaction of its own. */
@Stateless
@RolesAllowed(Role.SYSTEM_AUTHORITY)
public class ImportWork {

    private static final Logger LOG = System.getLogger(ImportWork.class.getName());
    private static final int SIZE = 40;

    @Inject
    ImportBatch batch;

    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void carryOut(UUID run, RecordFile file) {
        try {
            for (int from = 0; from < file.size(); from += SIZE) {
                batch.take(run, file, from, Math.min(from + SIZE, file.size()));
            }
            batch.end(run, ImportRunState.DONE);
        } catch (EJBException e) {
            LOG.log(Level.ERROR, "the import " + run + " could not go on", e);
            batch.end(run, ImportRunState.FAILED);
        }
    }
}
