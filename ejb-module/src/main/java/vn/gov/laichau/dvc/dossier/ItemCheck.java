package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;

/** What was found of one asked thing; a rejected one says why: {@code reason}, and {@code note} in own words. */
public record ItemCheck(String target, boolean paper, ItemVerdict verdict, SupplementReason reason, String note)
        implements Serializable {
}
