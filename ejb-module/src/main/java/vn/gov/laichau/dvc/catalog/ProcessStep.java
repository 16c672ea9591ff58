package vn.gov.laichau.dvc.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A step of the agency's own process (Điều 12.3) with its office hours. */
@Embeddable
public class ProcessStep {

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private StepKind kind;

    @Column(name = "hours")
    private int hours;

    protected ProcessStep() {
    }

    public ProcessStep(String name, StepKind kind, int hours) {
        this.name = name;
        this.kind = kind;
        this.hours = hours;
    }

    public String getName() {
        return name;
    }

    public StepKind getKind() {
        return kind;
    }

    public int getHours() {
        return hours;
    }
}
