package vn.gov.laichau.dvc.web.admin;

import java.io.Serializable;

/** One line of a list to choose from. */
public record Choice(String value, String label) implements Serializable {
}
