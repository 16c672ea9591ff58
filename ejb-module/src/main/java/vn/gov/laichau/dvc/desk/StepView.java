package vn.gov.laichau.dvc.desk;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

import vn.gov.laichau.dvc.process.StepOutput;
import vn.gov.laichau.dvc.workflow.Urgency;

/**
 * The step of the process at which a dossier is: which of how many, in which unit of which agency, until when; where it goes
 * next; what must be left behind. {@code underWay}: it has not reached the unit yet.
 */
public record StepView(int number, int count, String name, String unitName, String agencyName, boolean underWay,
        Instant dueAt, Urgency urgency, long minutesLeft, String nextName, List<StepOutput> outputs,
        String nextAgency) implements Serializable {
}
