package vn.gov.laichau.dvc.dossier;

import java.util.List;

import vn.gov.laichau.dvc.shared.DomainException;

/** The desk accepts only what it has checked and found good, paper by paper (Điều 7). */
public class PapersUnchecked extends DomainException {

    private static final long serialVersionUID = 1L;

    PapersUnchecked(List<String> names) {
        super(String.join("; ", names));
    }
}
