package vn.gov.laichau.dvc.oversight;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Slice;

/** The system authority sees what the nightly check has found, and may look again at once (Điều 11.4). */
@Stateless
@RolesAllowed(Role.SYSTEM_AUTHORITY)
public class DossierOversight {

    private static final int LARGEST_PAGE = 100;

    @Inject
    Findings findings;

    @Inject
    Clock clock;

    public Slice<FindingRow> findings(int first, int size) {
        int start = Math.max(0, first);
        int many = Math.min(Math.max(1, size), LARGEST_PAGE);
        return Slice.of(findings.page(start, many), start, many, findings.counted(Slice.CAP + 1));
    }

    /** Returns how many things are wrong. */
    @Audited
    public int lookNow() {
        return findings.lookForAll(clock.instant());
    }
}
