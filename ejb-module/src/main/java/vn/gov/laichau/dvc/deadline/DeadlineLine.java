package vn.gov.laichau.dvc.deadline;

import java.io.Serializable;
import java.util.List;

/** One line of the arithmetic of a due date; {@code key} is shown through the bundle, filled with {@code args}. */
public record DeadlineLine(String key, List<String> args) implements Serializable {

    static DeadlineLine of(String key, String... args) {
        return new DeadlineLine(key, List.of(args));
    }
}
