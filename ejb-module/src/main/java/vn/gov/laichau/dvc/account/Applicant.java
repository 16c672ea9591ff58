package vn.gov.laichau.dvc.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import vn.gov.laichau.dvc.form.PhoneNumber;
import vn.gov.laichau.dvc.shared.SearchText;

/** A citizen or an organisation that files dossiers (tổ chức, công dân; Điều 1.2b, 13). */
@Entity
@Table(schema = "dvc", name = "applicant")
public class Applicant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "applicant")
    @SequenceGenerator(name = "applicant", schema = "dvc", sequenceName = "applicant_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "uuid")
    private UUID uuid = UUID.randomUUID();

    @Version
    @Column(name = "version")
    private int version;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ApplicantKind kind;

    @Column(name = "name")
    private String name;

    @Column(name = "search_name")
    private String searchName;

    @Column(name = "representative")
    private String representative;

    @Column(name = "identity_encrypted")
    private byte[] identityEncrypted;

    @Column(name = "identity_last4")
    private String identityLast4;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "phone")
    private String phone;

    @Column(name = "email")
    private String email;

    /** Wants to be told by mail too, where an address is known. */
    @Column(name = "by_email")
    private boolean byEmail = true;

    /** Wants to be told by SMS too, where the telephone takes any. */
    @Column(name = "by_sms")
    private boolean bySms = true;

    @Column(name = "address")
    private String address;

    @Column(name = "terms_accepted_at")
    private Instant termsAcceptedAt;

    protected Applicant() {
    }

    private Applicant(Account account, ApplicantKind kind, String name, IdentityCipher.Sealed identity, String phone,
            String email, Instant at) {
        this.account = account;
        this.kind = kind;
        this.name = name;
        this.searchName = SearchText.fold(name);
        this.identityEncrypted = identity.bytes();
        this.identityLast4 = identity.last4();
        this.phone = phone;
        this.email = email;
        this.termsAcceptedAt = at;
    }

    static Applicant citizen(Account account, RegisterCitizen who, IdentityCipher.Sealed identity, Instant at) {
        var citizen = new Applicant(account, ApplicantKind.CITIZEN, who.fullName().strip(), identity, who.phone(),
                who.email(), at);
        citizen.birthDate = who.birthDate();
        return citizen;
    }

    static Applicant organisation(Account account, RegisterOrganisation who, IdentityCipher.Sealed identity,
            Instant at) {
        var organisation = new Applicant(account, ApplicantKind.ORGANISATION, who.name().strip(), identity,
                who.phone(), who.email(), at);
        organisation.representative = who.representative().strip();
        return organisation;
    }

    /** Stands for an applicant in dossiers that are only tried; has no telephone, no address, no mail. */
    static Applicant technical(Account account, String name, IdentityCipher.Sealed identity, Instant at) {
        return new Applicant(account, ApplicantKind.CITIZEN, name, identity, "", null, at);
    }

    /** How the applicant can be reached, and wants to be (NĐ 61 Art 17); the portal always tells. */
    void reachAt(String telephone, String mail, boolean mails, boolean messages) {
        ContactCheck.check(telephone, mail);
        if (mails && (mail == null || mail.isBlank())) {
            throw new EmailMissing();
        }
        if (messages && PhoneNumber.mobile(telephone).isEmpty()) {
            throw new NoMobileNumber();
        }
        phone = telephone.strip();
        email = mail == null || mail.isBlank() ? null : mail.strip();
        byEmail = mails;
        bySms = messages;
    }

    /** Where mails go; empty when there is no address, or none are wanted. */
    public Optional<String> mailAddress() {
        return byEmail ? Optional.ofNullable(email).map(String::strip).filter(known -> !known.isEmpty()) : Optional.empty();
    }

    /** Where SMS go, in the international form; empty when the telephone takes none, or none are wanted. */
    public Optional<String> smsNumber() {
        return bySms ? PhoneNumber.mobile(phone) : Optional.empty();
    }

    boolean isByEmail() {
        return byEmail;
    }

    boolean isBySms() {
        return bySms;
    }

    public Long getId() {
        return id;
    }

    public UUID getUuid() {
        return uuid;
    }

    /** The login under which this applicant acts: a keyed hash, never the number itself. */
    public String getLogin() {
        return account.getLogin();
    }

    public ApplicantKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public String getRepresentative() {
        return representative;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public String getPhone() {
        return phone;
    }

    public String getEmail() {
        return email;
    }

    public String getAddress() {
        return address;
    }

    public String getIdentityLast4() {
        return identityLast4;
    }

    byte[] getIdentityEncrypted() {
        return identityEncrypted.clone();
    }
}
