package vn.gov.laichau.dvc.dossier;

import java.util.List;

import vn.gov.laichau.dvc.shared.DomainException;

/** Required papers have no file yet (Điều 7); all of them are named at once. */
public class PapersMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> names;

    PapersMissing(List<String> names) {
        super(String.join("; ", names));
        this.names = List.copyOf(names);
    }

    public List<String> names() {
        return names == null ? List.of() : names;
    }
}
