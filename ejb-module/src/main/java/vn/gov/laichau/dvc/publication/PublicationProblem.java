package vn.gov.laichau.dvc.publication;

import java.io.Serializable;
import java.util.List;

/** Something that stands in the way of a publication: the key of its sentence and what belongs into it. */
public record PublicationProblem(String key, List<Object> args) implements Serializable {

    static PublicationProblem of(String key, Object... args) {
        return new PublicationProblem(key, List.of(args));
    }
}
