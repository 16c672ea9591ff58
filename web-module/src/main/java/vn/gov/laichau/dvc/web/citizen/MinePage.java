package vn.gov.laichau.dvc.web.citizen;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.tracking.MyDossierRow;
import vn.gov.laichau.dvc.tracking.MyDossiers;
import vn.gov.laichau.dvc.web.common.Asked;

/** The applicant's dossiers: first those that wait for him. */
@Named("mine")
@RequestScoped
public class MinePage {

    private static final int SIZE = 20;

    @Inject
    MyDossiers dossiers;

    @Inject
    Asked asked;

    private Slice<MyDossierRow> slice;

    @PostConstruct
    void load() {
        slice = dossiers.list(asked.number("from"), SIZE);
    }

    public Slice<MyDossierRow> getSlice() {
        return slice;
    }

    public List<MyDossierRow> getWaiting() {
        return slice.rows().stream().filter(MyDossierRow::needsMe).toList();
    }

    public List<MyDossierRow> getRunning() {
        return slice.rows().stream().filter(row -> !row.needsMe() && !row.status().isFinished()).toList();
    }

    public List<MyDossierRow> getFinished() {
        return slice.rows().stream().filter(row -> row.status().isFinished()).toList();
    }

    /** The class of the chip of a dossier's status. */
    public String chip(MyDossierRow row) {
        return switch (row.status()) {
            case DRAFT -> "soon";
            case SUPPLEMENT_AT_DESK, SUPPLEMENT_IN_PROCESS, AWAITING_PAYMENT -> "pause";
            case NOT_ACCEPTED, STOPPED -> "late";
            default -> "ok";
        };
    }
}
