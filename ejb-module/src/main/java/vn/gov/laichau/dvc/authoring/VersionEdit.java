package vn.gov.laichau.dvc.authoring;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import vn.gov.laichau.dvc.catalog.ContentConverter;
import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.shared.Stamp;

/** What a draft said before it was written anew, and by which act; the newest one can be undone. */
@Entity
@Table(schema = "dvc", name = "version_edit")
class VersionEdit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "version_edit")
    @SequenceGenerator(name = "version_edit", schema = "dvc", sequenceName = "version_edit_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "version_id")
    private long version;

    @Column(name = "act")
    private String act;

    @Convert(converter = ContentConverter.class)
    @Column(name = "before")
    private ProcedureContent before;

    @Column(name = "at")
    private Instant at;

    @Column(name = "by_login")
    private String by;

    protected VersionEdit() {
    }

    VersionEdit(long version, String act, ProcedureContent before, Stamp stamp) {
        this.version = version;
        this.act = act;
        this.before = before;
        this.at = stamp.at();
        this.by = stamp.actor();
    }

    String getAct() {
        return act;
    }

    ProcedureContent getBefore() {
        return before;
    }
}
