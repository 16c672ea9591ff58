package vn.gov.laichau.dvc.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import vn.gov.laichau.dvc.shared.SearchText;

/** A procedure (thủ tục hành chính, Điều 2.1) under its national code. */
@Entity
@Table(schema = "dvc", name = "procedure")
public class Procedure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "procedure")
    @SequenceGenerator(name = "procedure", schema = "dvc", sequenceName = "procedure_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "plain_name")
    private String plainName;

    @Column(name = "field_name")
    private String fieldName;

    @Column(name = "name_text")
    private String nameText;

    @Column(name = "search_text")
    private String searchText;

    protected Procedure() {
    }

    Procedure(String code, String name, String plainName, String fieldName) {
        this.code = code;
        this.name = name;
        this.plainName = plainName;
        this.fieldName = fieldName;
        this.nameText = SearchText.fold(name);
        this.searchText = SearchText.fold(name + " " + plainName + " " + fieldName + " " + code);
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getPlainName() {
        return plainName;
    }

    public String getFieldName() {
        return fieldName;
    }
}
