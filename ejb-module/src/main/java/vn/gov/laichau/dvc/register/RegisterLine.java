package vn.gov.laichau.dvc.register;

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

import vn.gov.laichau.dvc.dossier.DeliveryMethod;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.shared.SearchText;

/** One line of a register: its number and what was written beside it; the number never changes. */
@Entity
@Table(schema = "dvc", name = "register_line")
public class RegisterLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "register_line")
    @SequenceGenerator(name = "register_line", schema = "dvc", sequenceName = "register_line_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "register_id")
    private long register;

    @Column(name = "number")
    private int number;

    @Column(name = "sign")
    private String sign;

    @Column(name = "at")
    private Instant at;

    /** Public name of the dossier; it may be gone. */
    @Column(name = "dossier")
    private UUID dossier;

    @Column(name = "code")
    private String code;

    @Column(name = "procedure_name")
    private String procedureName;

    @Column(name = "sets")
    private Integer sets;

    @Column(name = "applicant")
    private String applicant;

    @Column(name = "address")
    private String address;

    @Column(name = "phone")
    private String phone;

    @Column(name = "handler")
    private String handler;

    @Column(name = "appointment_at")
    private Instant appointmentAt;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery")
    private DeliveryMethod delivery;

    @Column(name = "receiver")
    private String receiver;

    @Column(name = "note")
    private String note = "";

    @Column(name = "search")
    private String search;

    protected RegisterLine() {
    }

    RegisterLine(long register, int number, String sign, Dossier of, Instant at) {
        this.register = register;
        this.number = number;
        this.sign = sign;
        this.at = at;
        this.dossier = of.getUuid();
        this.code = of.getCode();
        this.procedureName = of.getProcedure().getProcedure().getName();
        this.applicant = of.getApplicant().getName();
        this.address = of.addressOfApplicant();
        this.sets = of.sets();
        this.phone = text(of.getApplicant().getPhone());
        this.handler = of.getAgency().getName();
        this.appointmentAt = of.getAppointmentAt();
        this.delivery = of.getDelivery();
        this.search = SearchText.fold(code + " " + applicant);
    }

    /** There is another appointment, or none any more. */
    void appoint(Instant day, String why) {
        appointmentAt = day;
        remark(why);
    }

    void returned(Instant moment, String to) {
        returnedAt = moment;
        receiver = to;
    }

    /** One remark more; what was noted before stays. */
    void remark(String words) {
        if (!words.isEmpty()) {
            note = note.isEmpty() ? words : note + "; " + words;
        }
    }

    /** As it stands on the paper: {@code 07/TNHS}. */
    public String label() {
        return "%02d/%s".formatted(number, sign);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    long getRegister() {
        return register;
    }

    public int getNumber() {
        return number;
    }

    public Instant getAt() {
        return at;
    }

    public UUID getDossier() {
        return dossier;
    }

    public String getCode() {
        return code;
    }

    public String getProcedureName() {
        return procedureName;
    }

    /** How many sets of papers there are; {@code null} where nobody has counted them. */
    public Integer getSets() {
        return sets;
    }

    public String getApplicant() {
        return applicant;
    }

    public String getAddress() {
        return address;
    }

    public String getPhone() {
        return phone;
    }

    public String getHandler() {
        return handler;
    }

    public Instant getAppointmentAt() {
        return appointmentAt;
    }

    public Instant getReturnedAt() {
        return returnedAt;
    }

    public DeliveryMethod getDelivery() {
        return delivery;
    }

    public String getReceiver() {
        return receiver;
    }

    public String getNote() {
        return note;
    }
}
