package vn.gov.laichau.dvc.organization;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An officer (cán bộ, công chức, viên chức); {@code login} is the name of his account. */
@Entity
@Table(schema = "dvc", name = "officer")
public class Officer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "officer")
    @SequenceGenerator(name = "officer", schema = "dvc", sequenceName = "officer_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "uuid")
    private UUID uuid = UUID.randomUUID();

    @Column(name = "login")
    private String login;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "email")
    private String email;

    /** Gets a list of what waits each working morning. */
    @Column(name = "digest")
    private boolean digest = true;

    @Column(name = "demonstration")
    private boolean demonstration;

    protected Officer() {
    }

    Officer(String login, String fullName, String email, boolean demonstration) {
        this.login = login;
        this.fullName = fullName;
        this.email = email;
        this.demonstration = demonstration;
    }

    void wantDigest(boolean wanted) {
        digest = wanted;
    }

    boolean isDigest() {
        return digest;
    }

    OfficerView view() {
        return new OfficerView(uuid, login, fullName);
    }
}
