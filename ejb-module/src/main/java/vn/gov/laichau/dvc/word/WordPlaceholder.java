package vn.gov.laichau.dvc.word;

/** A placeholder as it stands in a Word file: its name, the beginning of its paragraph, in the text or beside it. */
public record WordPlaceholder(String name, String where, boolean inText) {
}
