package vn.gov.laichau.dvc.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A paper that a dossier needs (thành phần hồ sơ), with the number of originals and copies. */
@Embeddable
public class RequiredDocument {

    @Column(name = "slot")
    private String key;

    @Column(name = "name")
    private String name;

    @Column(name = "note")
    private String note;

    @Column(name = "required")
    private boolean required;

    @Column(name = "originals")
    private int originals;

    @Column(name = "copies")
    private int copies;

    protected RequiredDocument() {
    }

    public RequiredDocument(String key, String name, String note, boolean required, int originals, int copies) {
        this.key = key;
        this.name = name;
        this.note = note;
        this.required = required;
        this.originals = originals;
        this.copies = copies;
    }

    public String getKey() {
        return key;
    }

    public String getName() {
        return name;
    }

    public String getNote() {
        return note;
    }

    public boolean isRequired() {
        return required;
    }

    public int getOriginals() {
        return originals;
    }

    public int getCopies() {
        return copies;
    }
}
