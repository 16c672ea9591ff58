package vn.gov.laichau.dvc.catalog;

import java.io.Serializable;

import vn.gov.laichau.dvc.catalog.ProcedureContent.Document;

/**
 * A paper that a dossier needs (thành phần hồ sơ), with the number of originals and copies. Papers with the same
 * {@code oneOf} stand for each other; {@code when} is a condition over the answers, empty where there is none.
 */
public record RequiredDocument(String key, String name, String note, boolean required, int originals, int copies,
        DocumentKind kind, String oneOf, String when, String template, String templateName, String sample,
        String replacedBy) implements Serializable {

    static RequiredDocument of(Document d) {
        return new RequiredDocument(d.key, d.name, d.note, d.required, d.originals, d.copies, d.kind, text(d.oneOf),
                text(d.when), d.template == null ? "" : text(d.template.file),
                d.template == null ? "" : text(d.template.name), d.sample == null ? "" : text(d.sample.file),
                text(d.replacedBy));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    public boolean hasTemplate() {
        return !template.isEmpty();
    }
}
