package vn.gov.laichau.dvc.tracking;

import java.io.Serializable;

import vn.gov.laichau.dvc.dossier.DossierStatus;

/** What anybody with the code may know (TT 01/2018 Art 16): how far the dossier is, and where. */
public record TrackView(String code, String agencyName, int stage, int stages, DossierStatus status)
        implements Serializable {
}
