package vn.gov.laichau.dvc.search;

/** Something that can be found: by its name, by what people call it, by the words around it, by its code. */
public record SearchEntry(long key, String code, String name, String plainName, String around) {
}
