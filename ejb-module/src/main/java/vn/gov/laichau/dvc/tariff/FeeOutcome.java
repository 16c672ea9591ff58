package vn.gov.laichau.dvc.tariff;

/** What became of a service that was paid for (Điều 10.3). */
public enum FeeOutcome {
    /** The agency could not perform the service. */
    NOT_PERFORMED,
    /** Refused in writing for reasons of law: a performed service. */
    REFUSED,
    /** Performed, but the result was not collected. */
    NOT_COLLECTED,
    PERFORMED
}
