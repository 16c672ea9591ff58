package vn.gov.laichau.dvc.codelist;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** A list of codes under its name, with the title that people read. */
public record CodeList(String name, String title, List<Code> codes) implements Serializable {

    public Optional<Code> code(String value) {
        return codes.stream().filter(code -> code.value().equals(value)).findFirst();
    }

    /** The codes below another one. */
    public List<Code> below(String parent) {
        return codes.stream().filter(code -> parent.equals(code.parent())).toList();
    }
}
