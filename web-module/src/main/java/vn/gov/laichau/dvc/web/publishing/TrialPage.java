package vn.gov.laichau.dvc.web.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.form.FormDefinition;
import vn.gov.laichau.dvc.form.FormSection;
import vn.gov.laichau.dvc.form.FormState;
import vn.gov.laichau.dvc.trial.TrialOrder;
import vn.gov.laichau.dvc.trial.TrialView;
import vn.gov.laichau.dvc.trial.Trying;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.FieldView;
import vn.gov.laichau.dvc.web.common.FieldViews;
import vn.gov.laichau.dvc.web.common.PageLocale;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.RowButtons;
import vn.gov.laichau.dvc.web.common.TypedAnswers;

/** A clerk tries a draft with a dossier that goes the real way and is never counted (chạy thử, Điều 12.6). */
@Named("trial")
@RequestScoped
public class TrialPage {

    @Inject
    Trying trying;

    @Inject
    Asked asked;

    @Inject
    HttpServletRequest request;

    @Inject
    PageLocale locale;

    @Inject
    Clock clock;

    private TrialView view;
    private FieldViews views;

    public TrialView getView() {
        if (view == null) {
            view = trying.view(asked.id("id"));
        }
        return view;
    }

    public List<FieldView> questions(FormSection section) {
        if (views == null) {
            var form = form();
            var typed = new Answers(typed());
            views = FieldViews.of(form, typed, FormState.of(form, typed, LocalDate.now(clock)), locale.getLocale());
        }
        return views.of(section.fields());
    }

    public boolean isAgency(String code) {
        return asked.text("agency").equals(code) || getView().agencies().size() == 1;
    }

    public boolean isCase(String key) {
        return asked.text("case").equals(key) || getView().cases().size() == 1;
    }

    /** Files a dossier, or throws one away, as the button says that was pressed; the others only show the page again. */
    public String act() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return null;
        }
        return asked.has("begin") ? begin() : asked.has("drop") ? drop() : null;
    }

    private String begin() {
        var example = asked.text("example");
        var code = trying.begin(asked.id("id"), new TrialOrder(asked.text("agency"), asked.text("case"), example,
                example.isEmpty() ? typed() : Map.of()));
        PageMessages.done("trial.begun", code);
        return here(asked.id("id"));
    }

    private String drop() {
        trying.discard(asked.id("drop"));
        PageMessages.done("trial.dropped");
        return here(asked.id("id"));
    }

    private FormDefinition form() {
        return FormDefinition.of(getView().form());
    }

    private Map<String, Object> typed() {
        var fields = form().fields();
        var typed = TypedAnswers.read(request, fields);
        RowButtons.press(asked.text("refresh"), fields, typed);
        return typed;
    }

    private static String here(UUID id) {
        return "/admin/trial.xhtml?faces-redirect=true&id=" + id;
    }
}
