package vn.gov.laichau.dvc.template;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.organization.AgencyText;
import vn.gov.laichau.dvc.shared.Stamp;

/** One writing of a template. Writings are only added: what a dossier was drafted with stays; the highest number counts. */
@Entity
@Table(schema = "dvc", name = "draft_template")
class DraftTemplate implements AgencyText {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_template")
    @SequenceGenerator(name = "draft_template", schema = "dvc", sequenceName = "draft_template_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    /** Code of the agency; empty for the province. */
    @Column(name = "agency")
    private String agency;

    /** Code of the procedure; empty for all. */
    @Column(name = "procedure_code")
    private String procedure;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "number")
    private int number;

    @Column(name = "title")
    private String title;

    @Column(name = "subject")
    private String subject;

    @Column(name = "body")
    private String body;

    @Column(name = "recipients")
    private String recipients;

    /** From here on the template from above counts again; title, subject and body are empty. */
    @Column(name = "standard")
    private boolean standard;

    @Column(name = "word_id")
    private Long word;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected DraftTemplate() {
    }

    /** {@code word} is the Word file that is printed instead of the texts, or {@code null}. */
    DraftTemplate(DraftPlace place, int number, DraftText text, Long word, Stamp stamp) {
        this.agency = place.agency();
        this.procedure = place.procedure();
        this.outcome = place.outcome();
        this.number = number;
        this.title = text.title();
        this.subject = text.subject();
        this.body = text.body();
        this.recipients = text.recipients();
        this.word = word;
        this.writtenBy = stamp.actor();
        this.writtenAt = stamp.at();
    }

    /** From here on the template from above counts. */
    static DraftTemplate standard(DraftPlace place, int number, Stamp stamp) {
        var back = new DraftTemplate(place, number, new DraftText("", "", "", ""), null, stamp);
        back.standard = true;
        return back;
    }

    Long getId() {
        return id;
    }

    DraftPlace place() {
        return new DraftPlace(agency, procedure, outcome);
    }

    DraftText text() {
        return new DraftText(title, subject, body, recipients);
    }

    @Override
    public int getNumber() {
        return number;
    }

    boolean isStandard() {
        return standard;
    }

    Long getWord() {
        return word;
    }

    @Override
    public String getWrittenBy() {
        return writtenBy;
    }

    Instant getWrittenAt() {
        return writtenAt;
    }
}
