package vn.gov.laichau.dvc.fieldgroup;

import java.io.Serializable;
import java.util.List;

import vn.gov.laichau.dvc.form.FormField;

/** A group of fields to take into a form; {@code own} ones were kept by the agency, the others belong to the project. */
public record FieldGroupView(String key, String name, boolean own, List<FormField> fields) implements Serializable {

    /** The file of the project. */
    public static class All {
        public List<FieldGroupView> groups = List.of();
    }
}
