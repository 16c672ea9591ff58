package vn.gov.laichau.dvc.delivery;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Originals come to the desk: which papers with how many sheets, from whom, where they are kept; {@code postNumber} and
 * {@code postedOn} when they came by registered mail.
 */
public record OriginalsIn(List<Paper> papers, String from, String postNumber, LocalDate postedOn, String place)
        implements Serializable {

    /** One paper by the key of its slot. */
    public record Paper(String slot, int sheets) implements Serializable {
    }
}
