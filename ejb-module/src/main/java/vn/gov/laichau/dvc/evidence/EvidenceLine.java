package vn.gov.laichau.dvc.evidence;

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

/** One line of the trail. The database refuses to change or delete it. */
@Entity
@Table(schema = "dvc", name = "evidence")
class EvidenceLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence")
    @SequenceGenerator(name = "evidence", schema = "dvc", sequenceName = "evidence_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "at")
    private Instant at;

    @Column(name = "actor")
    private String actor;

    @Column(name = "act")
    private String act;

    @Column(name = "subject")
    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private ActOutcome outcome;

    @Column(name = "detail")
    private String detail;

    protected EvidenceLine() {
    }

    EvidenceLine(Instant at, String actor, String act, String subject, ActOutcome outcome, String detail) {
        this.at = at;
        this.actor = actor;
        this.act = act;
        this.subject = subject;
        this.outcome = outcome;
        this.detail = detail;
    }
}
