package vn.gov.laichau.dvc.authoring;

import java.io.Serializable;
import java.util.List;

/**
 * Something that is wrong or missing in a procedure: the part, the place in it (a position counted from 0, of a process the
 * agency and the position, {@code H35.22:3}, of a form the path of the field, {@code 1.2}; empty: the part as a whole), the
 * key of the sentence that says it and what belongs into it.
 */
public record ContentProblem(ContentPart part, String target, String key, List<Object> args) implements Serializable {

    static ContentProblem of(ContentPart part, Object target, String key, Object... args) {
        return new ContentProblem(part, String.valueOf(target), key, List.of(args));
    }
}
