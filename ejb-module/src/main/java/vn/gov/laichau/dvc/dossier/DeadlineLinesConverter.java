package vn.gov.laichau.dvc.dossier;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Converter;

import vn.gov.laichau.dvc.deadline.DeadlineLine;
import vn.gov.laichau.dvc.shared.JsonbConverter;

/** The arithmetic of a due date, line by line, as it was when it was promised. */
@Converter
public class DeadlineLinesConverter extends JsonbConverter<List<DeadlineLine>> {

    public DeadlineLinesConverter() {
        super(new ArrayList<DeadlineLine>() {

            private static final long serialVersionUID = 1L;

            Type type() {
                return getClass().getGenericSuperclass();
            }
        }.type());
    }
}
