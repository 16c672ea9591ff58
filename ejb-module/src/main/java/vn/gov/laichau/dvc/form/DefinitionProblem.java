package vn.gov.laichau.dvc.form;

import java.io.Serializable;

/**
 * What is wrong with the definition of a form, or could be better, as a sentence ({@code key}, {@code argument}):
 * {@code place} is the key of a field, {@code table.column}, {@code #1} for the first section or empty for
 * the form; {@code property} what to look at there.
 */
public record DefinitionProblem(String place, String property, String key, String argument) implements Serializable {
}
