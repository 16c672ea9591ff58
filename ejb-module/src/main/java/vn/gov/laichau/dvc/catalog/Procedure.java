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

    @Column(name = "branch")
    private String branch;

    @Column(name = "name_text")
    private String nameText;

    @Column(name = "search_text")
    private String searchText;

    protected Procedure() {
    }

    public Procedure(ProcedureContent content) {
        this.code = content.code;
        describe(content);
    }

    /** Takes the names and the field of a version, by which it is listed and found. */
    public void describe(ProcedureContent content) {
        name = content.name;
        plainName = content.plainName == null ? content.name : content.plainName;
        fieldName = content.field == null ? "" : content.field;
        branch = content.branch;
        findBranch();
        nameText = SearchText.fold(name);
        searchText = SearchText.fold(name + " " + plainName + " " + fieldName + " " + code);
    }

    /** The branch by its field, where none was told. */
    void findBranch() {
        if (branch == null || branch.isBlank()) {
            branch = Branches.of("", fieldName).orElse(null);
        }
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

    public String getBranch() {
        return branch;
    }

    public String getFieldName() {
        return fieldName;
    }
}
