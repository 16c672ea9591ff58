package vn.gov.laichau.dvc.process;

import java.io.Serializable;

/**
 * Which unit does a step: a place within an agency. {@code code} is the agency's code where {@code agency} is
 * {@code FIXED}, and the key of an answer (an address) where it is {@code OF_COMMUNE}; {@code division} is the key of the
 * division where {@code place} is {@code DIVISION}.
 */
public record UnitRule(AgencyRule agency, String code, Place place, String division) implements Serializable {

    /** Whose unit it is. */
    public enum AgencyRule {
        /** The agency to which the dossier was sent. */
        RECEIVING,
        /** The agency whose code the rule names. */
        FIXED,
        /** The people's committee of the commune in the applicant's answer. */
        OF_COMMUNE
    }

    /** Which part of the agency. */
    public enum Place {
        DESK,
        /** The division that the agency named for the procedure. */
        HANDLING,
        DIVISION,
        LEADERSHIP,
        RECORDS
    }

    public UnitRule {
        agency = agency == null ? AgencyRule.RECEIVING : agency;
        code = code == null ? "" : code;
        division = division == null ? "" : division;
    }

    /** A part of the receiving agency. */
    public static UnitRule own(Place place) {
        return new UnitRule(AgencyRule.RECEIVING, "", place, "");
    }

    /** The same agency's part for a kind of work. */
    UnitRule at(Place usual) {
        return new UnitRule(agency, code, usual, division);
    }

    /** Whether this is certainly the same agency as another rule's. */
    public boolean sameAgency(UnitRule other) {
        return agency == other.agency && code.equals(other.code);
    }
}
