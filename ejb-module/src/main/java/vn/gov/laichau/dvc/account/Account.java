package vn.gov.laichau.dvc.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A login and its password (Điều 13.3). The server's security domain reads this table. */
@Entity
@Table(schema = "dvc", name = "account")
class Account {

    /** Wrong passwords in a row before the account is locked for a while. */
    static final int TRIES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account")
    @SequenceGenerator(name = "account", schema = "dvc", sequenceName = "account_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "uuid")
    private UUID uuid = UUID.randomUUID();

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "login")
    private String login;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AccountKind kind;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "enabled")
    private boolean enabled = true;

    @Column(name = "failed_count")
    private int failedCount;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    @Column(name = "last_login_at")
    private Instant lastLoginAt;

    @Column(name = "demonstration")
    private boolean demonstration;

    protected Account() {
    }

    Account(String login, AccountKind kind, String passwordHash, boolean demonstration, Instant at) {
        this.login = login;
        this.kind = kind;
        this.passwordHash = passwordHash;
        this.demonstration = demonstration;
        this.createdAt = at;
        this.passwordChangedAt = at;
    }

    /** Nobody logs in with it: there is no password to its hash, and it is closed. */
    static Account closed(String login, Instant at) {
        var account = new Account(login, AccountKind.APPLICANT, "-", false, at);
        account.enabled = false;
        return account;
    }

    /** A wrong password was typed; the fifth in a row locks the account for a quarter of an hour. */
    void loginFailed(Instant at) {
        if (lockedUntil != null && !at.isBefore(lockedUntil)) {
            lockedUntil = null;
            failedCount = 0;
        }
        failedCount++;
        if (failedCount >= TRIES && lockedUntil == null) {
            lockedUntil = at.plus(LOCK);
        }
    }

    void loggedIn(Instant at) {
        failedCount = 0;
        lockedUntil = null;
        lastLoginAt = at;
    }

    void changePassword(String freshHash, Instant at) {
        passwordHash = freshHash;
        passwordChangedAt = at;
    }

    LoginState state(Instant at) {
        boolean locked = lockedUntil != null && at.isBefore(lockedUntil);
        boolean over = lockedUntil != null && !locked;
        return new LoginState(over ? TRIES : Math.max(0, TRIES - failedCount), locked ? lockedUntil : null);
    }

    Long getId() {
        return id;
    }

    String getLogin() {
        return login;
    }

    AccountKind getKind() {
        return kind;
    }

    String getPasswordHash() {
        return passwordHash;
    }
}
