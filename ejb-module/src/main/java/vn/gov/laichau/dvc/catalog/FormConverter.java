package vn.gov.laichau.dvc.catalog;

import jakarta.persistence.Converter;

import vn.gov.laichau.dvc.form.FormDefinition;
import vn.gov.laichau.dvc.shared.JsonbConverter;

/** The form of a version as one JSON document. */
@Converter
public class FormConverter extends JsonbConverter<FormDefinition> {

    public FormConverter() {
        super(FormDefinition.class);
    }
}
