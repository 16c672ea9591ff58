package vn.gov.laichau.dvc.catalog;

import java.io.Serializable;

/** A case of a procedure (trường hợp) as it is chosen; {@code help} says whom it is for, and may be empty. */
public record CaseView(String key, String name, String help) implements Serializable {
}
