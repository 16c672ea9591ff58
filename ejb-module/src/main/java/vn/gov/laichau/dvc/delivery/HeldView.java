package vn.gov.laichau.dvc.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An original that lies at a desk, or lay there: {@code givenAt} says when it was given back. */
public record HeldView(UUID id, UUID dossier, String code, String applicantName, String name, int sheets,
        String receivedFrom, String postNumber, LocalDate postedOn, String place, Instant receivedAt, String givenTo,
        String givenPostNumber, Instant givenAt) implements Serializable {

    public boolean isHeld() {
        return givenAt == null;
    }
}
