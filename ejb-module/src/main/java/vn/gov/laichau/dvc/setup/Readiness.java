package vn.gov.laichau.dvc.setup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Whether this node can serve: the data are loaded and the database answers. */
@Stateless
@PermitAll
public class Readiness {

    @Inject
    DataLoading loading;

    @Inject
    LoadLock database;

    public boolean ready() {
        return loading.isLoaded() && database.answers();
    }
}
