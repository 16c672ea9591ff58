package vn.gov.laichau.dvc.national;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A line of the list of national records: how much was not understood, whether a newer one waits, since when public. */
public record RecordRow(UUID id, String code, String name, String sector, int notes, boolean waiting,
        LocalDate publishedFrom) implements Serializable {
}
