package vn.gov.laichau.dvc.publication;

/** Parts of what a version says, in the order of the page. */
public enum ContentArea {
    INFORMATION,
    PAPERS,
    FEES,
    FORM,
    PROCESS,
    EXAMPLES
}
