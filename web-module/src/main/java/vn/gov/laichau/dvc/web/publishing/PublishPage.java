package vn.gov.laichau.dvc.web.publishing;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.authoring.ContentProblem;
import vn.gov.laichau.dvc.publication.ContentArea;
import vn.gov.laichau.dvc.publication.ContentChange;
import vn.gov.laichau.dvc.publication.EffectGroup;
import vn.gov.laichau.dvc.publication.GoldenExamples;
import vn.gov.laichau.dvc.publication.GoldenResult;
import vn.gov.laichau.dvc.publication.PublishOrder;
import vn.gov.laichau.dvc.publication.PublishPreview;
import vn.gov.laichau.dvc.publication.Publishing;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.Show;
import vn.gov.laichau.dvc.web.common.TypedDate;

/** A draft before it becomes public: what is missing and what changes, whom it touches, golden dossiers, its day. */
@Named("publish")
@RequestScoped
public class PublishPage {

    @Inject
    Publishing publishing;

    @Inject
    GoldenExamples golden;

    @Inject
    Asked asked;

    @Inject
    Show show;

    @Inject
    FacesContext faces;

    private PublishPreview preview;

    public PublishPreview getPreview() {
        if (preview == null) {
            preview = publishing.preview(asked.id("id"));
        }
        return preview;
    }

    /** Somebody has published it; who presses after him is told so by the act itself, so its form is still read. */
    public boolean isOver() {
        return getPreview().over() && (!asked.has("seen") || faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE);
    }

    /** The parts in which something changed. */
    public List<ContentArea> getAreas() {
        return getPreview().changes().stream().map(ContentChange::area).distinct().toList();
    }

    public List<ContentChange> changes(ContentArea area) {
        return getPreview().changes().stream().filter(change -> change.area() == area).toList();
    }

    /** As chosen; at first only what stays unchanged is moved. */
    public boolean isMoving(EffectGroup group) {
        return asked.has("seen") ? asked.text("move_" + group).equals("move") : group == EffectGroup.UNCHANGED;
    }

    public String getFrom() {
        return asked.has("from") ? asked.text("from") : show.day(getPreview().earliest());
    }

    public String getNote() {
        return asked.has("note") ? asked.text("note") : getPreview().changeNote();
    }

    public String sentence(ContentProblem problem) {
        return show.problem(problem);
    }

    /** How a golden dossier came out otherwise. */
    public String deviation(GoldenResult.Deviation deviation) {
        return switch (deviation.aspect()) {
            case ANSWERS -> deviation.actual();
            case EXAMPLE -> show.text("golden.unreckoned");
            case FEE -> show.text("golden.expected", show.money(number(deviation.expected())),
                    show.money(number(deviation.actual())));
            case ROUTE, DUE_DAY, PAPERS -> show.text("golden.expected", shown(deviation.expected()),
                    shown(deviation.actual()));
        };
    }

    private static long number(String text) {
        return Long.parseLong(text);
    }

    private String shown(String text) {
        return text.isEmpty() ? show.text("golden.nothing") : TypedDate.parse(text).map(show::day).orElse(text);
    }

    public String publish() {
        var id = asked.id("id");
        var moving = Arrays.stream(EffectGroup.values()).filter(this::isMoving).toList();
        var order = new PublishOrder(asked.number("seen"), asked.text("effect"), TypedDate.given(asked.text("from"))
                .orElse(null), moving, asked.text("note"), asked.text("failing"));
        var done = publishing.publish(id, order);
        if (done.begun()) {
            PageMessages.done("publish.done", done.number(), show.day(done.from()), done.moved());
        } else {
            PageMessages.done("publish.scheduled", done.number(), show.day(done.from()));
        }
        return "/admin/versions.xhtml?faces-redirect=true&code=" + show.url(asked.text("code"));
    }

    /** What golden dossiers come out as now is expected of them from now on. */
    public String record() {
        var id = asked.id("id");
        golden.record(id, asked.number("seen"));
        PageMessages.done("golden.recorded");
        return "/admin/publish.xhtml?faces-redirect=true&id=" + id;
    }
}
