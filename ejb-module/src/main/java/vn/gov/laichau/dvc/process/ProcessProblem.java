package vn.gov.laichau.dvc.process;

import java.io.Serializable;

/** What is wrong with a definition: which rule, at which step (key, empty for the whole), and what the sentence names. */
public record ProcessProblem(ProcessRule rule, String step, String argument) implements Serializable {

    static ProcessProblem of(ProcessRule rule, Step step, Object argument) {
        return new ProcessProblem(rule, step.key(), String.valueOf(argument));
    }

    static ProcessProblem ofAll(ProcessRule rule, Object argument) {
        return new ProcessProblem(rule, "", String.valueOf(argument));
    }
}
