package vn.gov.laichau.dvc.correspondence;

import java.util.Set;

import vn.gov.laichau.dvc.shared.Stamp;

/**
 * A message was written. Fired inside the transaction; carries ids and values.
 *
 * @param dossier key of the dossier
 * @param unit name of the unit that wrote; {@code null} when the applicant did
 * @param officers who are to be told of it; nobody when the applicant is, or when they know already that he waits
 */
public record MessageWritten(long dossier, MessageSide side, String unit, String text, Set<String> officers, Stamp stamp) {
}
