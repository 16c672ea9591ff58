package vn.gov.laichau.dvc.shared;

import java.util.List;

/** Names of the roles as the server's security domain knows them (Điều 7, 8, 11, 12, 13). */
public final class Role {

    public static final String APPLICANT = "applicant";
    public static final String RECEPTION = "reception";
    public static final String SPECIALIST = "specialist";
    public static final String DIVISION_HEAD = "division-head";
    public static final String LEADER = "leader";
    public static final String RECORDS_CLERK = "records-clerk";
    public static final String CASHIER = "cashier";
    public static final String AGENCY_ADMIN = "agency-admin";
    public static final String SYSTEM_AUTHORITY = "system-authority";
    public static final String AUDITOR = "auditor";

    /** The system itself: receivers of messages, timers, loading of data. Nobody logs in with it. */
    public static final String SYSTEM = "system";

    /** The roles whose holders work on dossiers. */
    public static final List<String> OF_OFFICERS =
            List.of(RECEPTION, SPECIALIST, DIVISION_HEAD, LEADER, RECORDS_CLERK, CASHIER);

    private Role() {
    }
}
