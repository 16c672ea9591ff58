package vn.gov.laichau.dvc.template;

import java.io.Serializable;

/** The Word file of a template: its name and its hash. */
public record WordView(String name, String sha256) implements Serializable {
}
