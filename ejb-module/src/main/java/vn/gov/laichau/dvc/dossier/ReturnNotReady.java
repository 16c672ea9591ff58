package vn.gov.laichau.dvc.dossier;

import java.util.List;

import vn.gov.laichau.dvc.shared.DomainException;

/** The result may not be handed over yet (Điều 9.2, 10.1). */
public class ReturnNotReady extends DomainException {

    private static final long serialVersionUID = 1L;

    private final transient List<ReturnCondition> missing;

    ReturnNotReady(List<ReturnCondition> missing) {
        super(missing.size());
        this.missing = List.copyOf(missing);
    }

    public List<ReturnCondition> missing() {
        return missing == null ? List.of() : missing;
    }
}
