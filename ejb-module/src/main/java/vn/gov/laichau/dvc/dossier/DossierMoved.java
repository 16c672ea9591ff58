package vn.gov.laichau.dvc.dossier;

import java.util.UUID;

import vn.gov.laichau.dvc.shared.Stamp;

/**
 * A verb was carried out on a dossier. Fired synchronously inside the transaction of the verb; carries ids and values.
 *
 * @param dossier key of the dossier; {@code id} is its public name
 * @param stepped it came to another step, or is on its way there
 * @param unit key of the unit in which the actor acted; {@code null} when the applicant acted
 */
public record DossierMoved(long dossier, UUID id, DossierVerb verb, DossierStatus from, DossierStatus to, Long unit,
        Stamp stamp, String reason, boolean stepped) {

    DossierMoved onward() {
        return new DossierMoved(dossier, id, verb, from, to, unit, stamp, reason, true);
    }
}
