package vn.gov.laichau.dvc.intake;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.national.RecordFile;
import vn.gov.laichau.dvc.shared.Role;

/** Starts taking in a file; what can't be read at all is refused at once. */
@Stateless
@RolesAllowed(Role.SYSTEM_AUTHORITY)
public class ImportRunning {

    private static final int LONGEST_NAME = 200;

    @Inject
    ImportBatch batch;

    @Inject
    ImportWork work;

    /** Returns the id of the run, which goes on in the background. */
    @Audited
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public UUID start(String fileName, String text) {
        var file = RecordFile.of(text);
        var name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        var run = batch.begin(name, file.size());
        work.carryOut(run, file);
        return run;
    }
}
