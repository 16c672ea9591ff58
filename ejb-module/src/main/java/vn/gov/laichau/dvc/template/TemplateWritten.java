package vn.gov.laichau.dvc.template;

import java.io.Serializable;
import java.time.Instant;

/** One writing of a template; {@code standard}: somebody went back to the template from above; with a Word file or not. */
public record TemplateWritten(int number, boolean standard, boolean word, String who, Instant at) implements Serializable {
}
