package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.catalog.ProcedureVersion;

/** How the applicant gets the result (Điều 2.9, 9.2). */
public enum DeliveryMethod {
    COUNTER,
    POST,
    ONLINE;

    /** At the counter always; otherwise as the procedure says, and on the network from level 4 on. */
    public boolean isOffered(ProcedureVersion procedure) {
        return switch (this) {
            case COUNTER -> true;
            case POST -> procedure.isResultByPost();
            case ONLINE -> procedure.isResultOnline();
        };
    }

    void requireOffered(ProcedureVersion procedure) {
        if (!isOffered(procedure)) {
            throw this == POST ? new PostNotOffered() : new ResultNotOnline();
        }
    }
}
