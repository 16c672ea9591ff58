package vn.gov.laichau.dvc.dossier;

import java.util.UUID;

import vn.gov.laichau.dvc.shared.Stamp;

/** The applicant has fetched the file of the result himself (Điều 9.2). */
public record ResultFetched(long dossier, UUID file, Stamp stamp) {
}
