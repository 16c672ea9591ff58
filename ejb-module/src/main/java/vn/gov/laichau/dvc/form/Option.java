package vn.gov.laichau.dvc.form;

import java.io.Serializable;

/** One choice of a field. */
public record Option(String value, String label) implements Serializable {
}
