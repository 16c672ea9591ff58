package vn.gov.laichau.dvc.process;

/** What is done in a step: the common skeleton from which every agency builds its process (Điều 7–9, 12.3). */
public enum StepKind {
    /** The desk that was asked checks the papers and accepts (Điều 7). Always the first step. */
    CHECK,
    /** The desk, or whoever holds the dossier, passes it on to the next unit. */
    PASS,
    /** The head of a division gives it to one of his officers. */
    ASSIGN,
    /** A specialist examines and proposes (Điều 8). */
    HANDLE,
    /** The head of the division reviews what was proposed and initials it. */
    REVIEW,
    /** The leader decides and signs (Điều 8). The last one decides the result; an earlier one sends the matter on. */
    DECIDE,
    /** The records clerk numbers, dates and issues; after an earlier decision: sends it to the next agency. */
    ISSUE,
    /** The desk of another agency takes over what comes from the agency before. */
    TAKE_OVER,
    /** The desk that accepted it hands the result over (Điều 9). Always the last step. */
    RETURN
}
