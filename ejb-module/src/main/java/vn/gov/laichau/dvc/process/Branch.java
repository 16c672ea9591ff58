package vn.gov.laichau.dvc.process;

import java.io.Serializable;

/** After a step: when the condition over the answers holds, the process goes on at step {@code to}. */
public record Branch(String when, String to) implements Serializable {

    public Branch {
        when = when == null ? "" : when;
        to = to == null ? "" : to;
    }
}
