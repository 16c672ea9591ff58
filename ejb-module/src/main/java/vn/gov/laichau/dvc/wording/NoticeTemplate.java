package vn.gov.laichau.dvc.wording;

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

import vn.gov.laichau.dvc.organization.AgencyText;
import vn.gov.laichau.dvc.shared.Stamp;

/** One writing of a text by an agency or the province. Writings are only added; the one with the highest number counts. */
@Entity
@Table(schema = "dvc", name = "notice_template")
class NoticeTemplate implements AgencyText {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_template")
    @SequenceGenerator(name = "notice_template", schema = "dvc", sequenceName = "notice_template_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    /** Code of the agency; empty for the province. */
    @Column(name = "agency")
    private String agency;

    @Enumerated(EnumType.STRING)
    @Column(name = "event")
    private NoticeEvent event;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private NoticeChannel channel;

    @Column(name = "number")
    private int number;

    @Column(name = "title")
    private String title;

    @Column(name = "body")
    private String body;

    @Column(name = "plain")
    private boolean plain;

    @Column(name = "standard")
    private boolean standard;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected NoticeTemplate() {
    }

    private NoticeTemplate(TextPlace place, int number, NoticeText text, boolean standard, Stamp stamp) {
        this.agency = place.agency();
        this.event = place.event();
        this.channel = place.channel();
        this.number = number;
        this.title = text.title();
        this.body = text.body();
        this.plain = text.plain();
        this.standard = standard;
        this.writtenBy = stamp.actor();
        this.writtenAt = stamp.at();
    }

    /** A text of one's own, already checked. */
    static NoticeTemplate own(TextPlace place, int number, NoticeText text, Stamp stamp) {
        return new NoticeTemplate(place, number, text, false, stamp);
    }

    /** From now on the text from above counts again. */
    static NoticeTemplate standard(TextPlace place, int number, Stamp stamp) {
        return new NoticeTemplate(place, number, NoticeText.NOTHING, true, stamp);
    }

    NoticeText text() {
        return new NoticeText(title, body, plain);
    }

    NoticeEvent getEvent() {
        return event;
    }

    NoticeChannel getChannel() {
        return channel;
    }

    @Override
    public int getNumber() {
        return number;
    }

    boolean isStandard() {
        return standard;
    }

    @Override
    public String getWrittenBy() {
        return writtenBy;
    }

    Instant getWrittenAt() {
        return writtenAt;
    }
}
