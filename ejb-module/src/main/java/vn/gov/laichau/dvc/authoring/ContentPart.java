package vn.gov.laichau.dvc.authoring;

/** The parts in which a procedure is written, in the order of the page (Điều 6.1, 9, 10, 12). */
public enum ContentPart {
    INFO,
    CASES,
    DOCUMENTS,
    TIME,
    FEES,
    OFFERS,
    PROCESS,
    FORM,
    EXAMPLES
}
