package vn.gov.laichau.dvc.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import vn.gov.laichau.dvc.dossier.DeliveryMethod;
import vn.gov.laichau.dvc.dossier.IdPaper;

/** How a result was handed over; what does not belong to its way is {@code null}. */
public record HandOverView(DeliveryMethod way, String receiver, IdPaper idPaper, String idLast4, String authorisation,
        LocalDate authorisedOn, UUID authorisationFile, String postNumber, LocalDate postedOn, String byName, Instant at)
        implements Serializable {
}
