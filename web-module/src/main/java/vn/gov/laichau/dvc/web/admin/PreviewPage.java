package vn.gov.laichau.dvc.web.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import vn.gov.laichau.dvc.authoring.ContentPart;
import vn.gov.laichau.dvc.editing.Order;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.form.FieldProblem;
import vn.gov.laichau.dvc.form.FormCheck;
import vn.gov.laichau.dvc.form.FormDefinition;
import vn.gov.laichau.dvc.form.FormSection;
import vn.gov.laichau.dvc.form.FormState;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.FieldView;
import vn.gov.laichau.dvc.web.common.FieldViews;
import vn.gov.laichau.dvc.web.common.PageLocale;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.RowButtons;
import vn.gov.laichau.dvc.web.common.TypedAnswers;

/** The form as a citizen sees it, to look at and to try with answers that nobody keeps (Điều 10.1, 12.6). */
@Named("preview")
@RequestScoped
public class PreviewPage {

    @Inject
    DraftInHand hand;

    @Inject
    ExamplesPart examples;

    @Inject
    Asked asked;

    @Inject
    PageLocale locale;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private FormDefinition form;
    private Map<String, Object> typed;
    private FormState state;

    /** A section with its questions. */
    public record Part(String title, String help, List<FieldView> questions) {
    }

    /** Keeps the answers as an example when that was asked; otherwise the page shows what they lead to. */
    public String act() {
        if (!FacesContext.getCurrentInstance().isPostback() || !asked.text("do").equals("keep")) {
            return null;
        }
        var example = examples.fresh();
        example.answers = new LinkedHashMap<>(state().answers().values());
        hand.getContent().examples = Order.with(hand.getContent().examples, example);
        if (!hand.write("example." + ContentPart.EXAMPLES)) {
            return null;
        }
        PageMessages.done("preview.kept");
        return examples.outcome(hand.getContent().examples.size() - 1);
    }

    public boolean isFrame() {
        return asked.has("frame");
    }

    /** All parts that are shown now; in the frame beside the editor only the one that is being edited. */
    public List<Part> getParts() {
        var views = FieldViews.of(form(), new Answers(typed()), state(), locale.getLocale()).problems(getProblems());
        var chosen = asked.text("at").split("\\.")[0];
        return IntStream.range(0, form().sections().size())
                .filter(i -> isFrame() ? chosen.isEmpty() || chosen.equals(String.valueOf(i)) : state().isVisibleSection(i))
                .mapToObj(i -> part(form().sections().get(i), views)).toList();
    }

    private static Part part(FormSection section, FieldViews views) {
        return new Part(section.title(), section.help(), views.of(section.fields()));
    }

    /** What is wrong with what was typed; nothing before somebody asks. */
    public List<FieldProblem> getProblems() {
        return isChecked() ? FormCheck.problems(state(), new Answers(typed())) : List.of();
    }

    public boolean isChecked() {
        return asked.text("do").equals("check") && !isFrame();
    }

    private FormDefinition form() {
        if (form == null) {
            form = FormDefinition.of(hand.getContent().form);
        }
        return form;
    }

    private Map<String, Object> typed() {
        if (typed == null) {
            typed = TypedAnswers.read(request, form().fields());
            RowButtons.press(asked.text("refresh"), form().fields(), typed);
        }
        return typed;
    }

    private FormState state() {
        if (state == null) {
            state = FormState.of(form(), new Answers(typed()), LocalDate.now(clock));
        }
        return state;
    }
}
