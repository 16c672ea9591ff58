package vn.gov.laichau.dvc.national;

import java.io.Serializable;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;

/** What could not be understood in a record: the field, the key of its sentence, the word that stood there. */
public record ImportNote(String field, String problem, String word) implements Serializable {

    @JsonbCreator
    public static ImportNote of(@JsonbProperty("field") String field, @JsonbProperty("problem") String problem,
            @JsonbProperty("word") String word) {
        return new ImportNote(field, problem, word == null ? "" : word);
    }
}
