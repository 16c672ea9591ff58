package vn.gov.laichau.dvc.fieldgroup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.shared.Stamp;

/** Fields that an agency keeps together for its next forms. */
@Entity
@Table(schema = "dvc", name = "field_group")
class FieldGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "field_group")
    @SequenceGenerator(name = "field_group", schema = "dvc", sequenceName = "field_group_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "uuid")
    private UUID uuid = UUID.randomUUID();

    @Column(name = "agency")
    private String agency;

    @Column(name = "name")
    private String name;

    @Convert(converter = FieldsConverter.class)
    @Column(name = "fields")
    private List<FormField> fields;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    protected FieldGroup() {
    }

    FieldGroup(String agency, String name, List<FormField> fields, Stamp stamp) {
        this.agency = agency;
        this.name = name;
        this.fields = fields;
        this.createdAt = stamp.at();
        this.createdBy = stamp.actor();
    }

    FieldGroupView view() {
        return new FieldGroupView(uuid.toString(), name, true, fields);
    }
}
