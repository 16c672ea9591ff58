package vn.gov.laichau.dvc.dossier;

import java.time.Instant;
import java.util.List;

/** What was asked for was sent already, perhaps from another window; the agency has it. */
public class SupplementSent extends IllegalMove {

    private static final long serialVersionUID = 1L;

    private final transient Instant at;

    SupplementSent(String code, DossierStatus status, Instant at) {
        super(code, status, status);
        this.at = at;
    }

    @Override
    public List<Object> arguments() {
        return at == null ? List.of() : List.of(at);
    }
}
