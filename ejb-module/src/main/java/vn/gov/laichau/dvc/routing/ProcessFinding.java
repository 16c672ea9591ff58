package vn.gov.laichau.dvc.routing;

import java.io.Serializable;

import vn.gov.laichau.dvc.process.ProcessProblem;

/**
 * Something that is wrong with the process that the agency with this code runs (Điều 12.3); {@code position} is that of the
 * step, counted from 0.
 */
public record ProcessFinding(String agency, int position, ProcessProblem problem) implements Serializable {
}
