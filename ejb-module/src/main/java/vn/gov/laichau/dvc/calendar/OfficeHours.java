package vn.gov.laichau.dvc.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** The office hours of the province or of one agency from a day on (Điều 12.8; domain.md §4.4). */
@Entity
@Table(schema = "dvc", name = "office_hours")
class OfficeHours {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "office_hours")
    @SequenceGenerator(name = "office_hours", schema = "dvc", sequenceName = "office_hours_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    /** {@code null}: of the province. */
    @Column(name = "agency_id")
    private Long agency;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    /** They begin again on this day of each year. */
    @Column(name = "yearly")
    private boolean yearly;

    @Column(name = "ground")
    private String ground;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "dvc", name = "office_hours_session", joinColumns = @JoinColumn(name = "hours_id"))
    private List<HoursSession> sessions = new ArrayList<>();

    /** The edition of the calendar with which they came. */
    @Column(name = "since")
    private int since;

    /** The edition that took them away; {@code null} while they hold. */
    @Column(name = "until")
    private Integer until;

    protected OfficeHours() {
    }

    OfficeHours(Long agency, WeekHours hours, int edition) {
        this.agency = agency;
        validFrom = hours.from();
        validTo = hours.to();
        yearly = hours.yearly();
        ground = hours.ground();
        since = edition;
        hours.sessions().forEach((day, worked) -> worked.forEach(session -> sessions.add(new HoursSession(day, session))));
    }

    void end(int edition) {
        until = edition;
    }

    Long getAgency() {
        return agency;
    }

    WeekHours toValue() {
        var week = sessions.stream().sorted(Comparator.comparing(session -> session.toValue().start()))
                .collect(Collectors.groupingBy(HoursSession::getDay, Collectors.mapping(HoursSession::toValue,
                        Collectors.toUnmodifiableList())));
        return new WeekHours(validFrom, validTo, yearly, week, ground);
    }

    DatedHours dated() {
        return new DatedHours(toValue(), since, until);
    }
}
