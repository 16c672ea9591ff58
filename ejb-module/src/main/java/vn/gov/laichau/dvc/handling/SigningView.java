package vn.gov.laichau.dvc.handling;

import java.io.Serializable;
import java.util.UUID;

import vn.gov.laichau.dvc.dossier.Outcome;

/**
 * A document that lies before who decides: where it can be read, and its hash, to which his approval is bound;
 * {@code problem} names what kept it from being printed, and then there is no file.
 */
public record SigningView(UUID file, String sha256, Outcome outcome, boolean letter, String problem)
        implements Serializable {

    /** It can't be printed here and now, and so not be approved. */
    static SigningView unprinted(Outcome outcome, boolean letter, String problem) {
        return new SigningView(null, "", outcome, letter, problem);
    }

    public boolean isPrinted() {
        return problem.isEmpty();
    }
}
