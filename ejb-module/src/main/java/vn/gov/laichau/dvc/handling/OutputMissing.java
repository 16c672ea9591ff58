package vn.gov.laichau.dvc.handling;

import vn.gov.laichau.dvc.process.StepOutput;
import vn.gov.laichau.dvc.shared.DomainException;

/** The step must leave something behind before it is finished (Điều 12.3). */
public class OutputMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    OutputMissing(StepOutput output) {
        super(output);
    }
}
