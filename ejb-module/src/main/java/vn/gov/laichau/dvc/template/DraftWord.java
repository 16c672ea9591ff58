package vn.gov.laichau.dvc.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A Word file that somebody brought as the template of a document, byte for byte. */
@Entity
@Table(schema = "dvc", name = "draft_word")
class DraftWord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_word")
    @SequenceGenerator(name = "draft_word", schema = "dvc", sequenceName = "draft_word_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "name")
    private String name;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "content")
    private byte[] content;

    protected DraftWord() {
    }

    DraftWord(String name, String sha256, byte[] content) {
        this.name = name;
        this.sha256 = sha256;
        this.content = content.clone();
    }

    Long getId() {
        return id;
    }

    String getName() {
        return name;
    }

    String getSha256() {
        return sha256;
    }

    byte[] getContent() {
        return content.clone();
    }
}
