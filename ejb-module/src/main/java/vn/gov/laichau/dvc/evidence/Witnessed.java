package vn.gov.laichau.dvc.evidence;

import java.util.UUID;

/** A part of an act that has to leave a line of its own: what was done, with what, and the particulars. */
public record Witnessed(String act, UUID subject, String detail) {
}
