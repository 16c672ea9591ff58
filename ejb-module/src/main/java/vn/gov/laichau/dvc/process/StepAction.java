package vn.gov.laichau.dvc.process;

/** What may be done in a step besides finishing it. */
public enum StepAction {
    CONSULT,
    RETURN_WITH_REMARK,
    REFUSE,
    REQUIRE_SUPPLEMENT
}
