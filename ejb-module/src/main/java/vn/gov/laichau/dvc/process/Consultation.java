package vn.gov.laichau.dvc.process;

import java.io.Serializable;

/**
 * Another unit is asked while a step is done (Điều 8.1): what, within how many office hours, and what it means when it does
 * not answer in time.
 */
public record Consultation(UnitRule unit, String question, int hours, Silence silence) implements Serializable {

    /** What silence means. */
    public enum Silence {
        /** The answer is waited for; the head of the desk is told. */
        WAIT,
        /** Who says nothing agrees: the process goes on. */
        CONSENT
    }

    public Consultation {
        unit = unit == null ? UnitRule.own(null) : unit;
        question = question == null ? "" : question;
        silence = silence == null ? Silence.WAIT : silence;
    }
}
