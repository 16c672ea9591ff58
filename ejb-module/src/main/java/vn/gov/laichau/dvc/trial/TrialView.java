package vn.gov.laichau.dvc.trial;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import vn.gov.laichau.dvc.form.FormSection;

/** A draft that can be tried: its form, its agencies and cases (code or key, and name), golden dossiers, what was tried. */
public record TrialView(UUID id, String code, String name, List<FormSection> form, List<Named> agencies,
        List<Named> cases, List<String> examples, List<TrialRow> trials) implements Serializable {

    /** Something to choose. */
    public record Named(String key, String name) implements Serializable {
    }
}
