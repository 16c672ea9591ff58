package vn.gov.laichau.dvc.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What the desk found of one required paper, on screen (Điều 7) and beside the original (Điều 9.2). */
@Entity
@Table(schema = "dvc", name = "dossier_check")
public class PaperCheckLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_check")
    @SequenceGenerator(name = "dossier_check", schema = "dvc", sequenceName = "dossier_check_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "slot")
    private String slot;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private PaperVerdict verdict = PaperVerdict.UNCHECKED;

    @Column(name = "note")
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "original")
    private OriginalVerdict original = OriginalVerdict.NOT_SEEN;

    protected PaperCheckLine() {
    }

    PaperCheckLine(Dossier dossier, String slot) {
        this.dossier = dossier;
        this.slot = slot;
    }

    void judge(PaperVerdict found, String why) {
        verdict = found;
        note = why;
    }

    void compare(OriginalVerdict found) {
        original = found;
    }

    public String getSlot() {
        return slot;
    }

    public PaperVerdict getVerdict() {
        return verdict;
    }

    public String getNote() {
        return note;
    }

    public OriginalVerdict getOriginal() {
        return original;
    }
}
