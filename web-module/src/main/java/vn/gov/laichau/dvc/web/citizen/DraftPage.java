package vn.gov.laichau.dvc.web.citizen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.dossier.DeliveryMethod;
import vn.gov.laichau.dvc.dossier.DossierDrafting;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.DraftView;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.form.FieldProblem;
import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.form.FormSection;
import vn.gov.laichau.dvc.form.FormState;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.FieldView;
import vn.gov.laichau.dvc.web.common.FieldViews;
import vn.gov.laichau.dvc.web.common.PageLocale;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.RowButtons;
import vn.gov.laichau.dvc.web.common.Show;
import vn.gov.laichau.dvc.web.common.TypedAnswers;

/** A dossier being prepared: the list of things to do, its form part by part, and the way of the result (Điều 10.1). */
@Named("draft")
@RequestScoped
public class DraftPage {

    @Inject
    DossierDrafting drafting;

    @Inject
    Asked asked;

    @Inject
    Show show;

    @Inject
    PageLocale locale;

    @Inject
    ExternalContext external;

    private DraftView view;
    private FormState state;
    private Set<String> checked = Set.of();
    private boolean more;

    /** A dossier that was sent has no list of things to do any more. */
    public void requireDraft() throws IOException {
        if (getView().status() != DossierStatus.DRAFT) {
            external.redirect("/citizen/dossier.xhtml?id=" + view.id());
        }
    }

    public DraftView getView() {
        if (view == null) {
            view = drafting.draft(asked.id("id"));
        }
        return view;
    }

    public List<TaskItem> getTasks() {
        var draft = getView();
        var tasks = new ArrayList<TaskItem>();
        var sections = draft.form().sections();
        for (int i = 0; i < sections.size(); i++) {
            if (state().isVisibleSection(i)) {
                tasks.add(new TaskItem(sections.get(i).title(), null, "form.xhtml?id=" + draft.id() + "&part=" + i,
                        state(sections.get(i))));
            }
        }
        tasks.add(papers(draft));
        tasks.add(new TaskItem(show.text("tasks.delivery"), show.word(draft.delivery()),
                "delivery.xhtml?id=" + draft.id(),
                draft.delivery() == null ? TaskItem.State.OPEN : TaskItem.State.DONE));
        boolean ready = tasks.stream().allMatch(TaskItem::isDone);
        tasks.add(new TaskItem(show.text("tasks.check"), ready ? null : show.text("tasks.check.locked"),
                "check.xhtml?id=" + draft.id(), ready ? TaskItem.State.OPEN : TaskItem.State.LOCKED));
        return tasks;
    }

    public long getDone() {
        return getTasks().stream().filter(TaskItem::isDone).count();
    }

    /** The first thing that is still to do. */
    public TaskItem getNext() {
        return getTasks().stream().filter(task -> !task.isDone()).findFirst().orElseThrow();
    }

    private TaskItem papers(DraftView draft) {
        long wanted = draft.slots().stream().filter(slot -> slot.required()).count();
        long there = draft.slots().stream().filter(slot -> slot.required() && !slot.files().isEmpty()).count();
        boolean some = draft.slots().stream().anyMatch(slot -> !slot.files().isEmpty());
        var state = there == wanted ? TaskItem.State.DONE : some ? TaskItem.State.STARTED : TaskItem.State.OPEN;
        return new TaskItem(show.text("tasks.papers"), show.text("tasks.papers.count", there, wanted),
                "papers.xhtml?id=" + draft.id(), state);
    }

    private TaskItem.State state(FormSection section) {
        var keys = shown(section);
        boolean saved = keys.isEmpty() || getView().answers().keySet().stream().anyMatch(keys::contains);
        boolean wrong = getView().problems().stream().anyMatch(problem -> keys.contains(problem.question()));
        return !saved ? TaskItem.State.OPEN : wrong ? TaskItem.State.STARTED : TaskItem.State.DONE;
    }

    /** The questions of a part that are shown now. */
    private Set<String> shown(FormSection section) {
        return section.fields().stream().filter(field -> field.type().isAnswered()).map(FormField::key)
                .filter(state()::isVisible).collect(Collectors.toSet());
    }

    private FormState state() {
        if (state == null) {
            state = FormState.of(getView().form(), answers(), view.today());
        }
        return state;
    }

    /** Those that are saved, and over them what was typed before the session ended. */
    private Answers answers() {
        var answers = new HashMap<>(getView().answers());
        if (asked.isKept()) {
            answers.putAll(TypedAnswers.read(asked.parameters(), getSection().fields()));
        }
        return new Answers(answers);
    }

    // the form, part by part

    public int getPart() {
        return Math.min(asked.number("part"), getView().form().sections().size() - 1);
    }

    /** Which of the things to do it is, from 1. */
    public int getStep() {
        return (int) IntStream.rangeClosed(0, getPart()).filter(state()::isVisibleSection).count();
    }

    public FormSection getSection() {
        return getView().form().sections().get(getPart());
    }

    public List<FieldView> getFields() {
        return FieldViews.of(getView().form(), answers(), state(), locale.getLocale())
                .known(view.prefill()).problems(getProblems()).papers("/citizen/papers.xhtml?id=" + view.id())
                .of(getSection().fields());
    }

    /** What is wrong in this part; nothing before it was sent once, nor in what was not shown when it was sent. */
    public List<FieldProblem> getProblems() {
        var keys = asked.has("check") ? shown(getSection()) : checked;
        return getView().problems().stream().filter(problem -> keys.contains(problem.question())).toList();
    }

    /** Whether answers have brought up further questions of this part. */
    public boolean isMore() {
        return more;
    }

    public String saveAndGoOn() {
        var before = shown(getSection());
        save("");
        checked = before;
        more = !before.containsAll(shown(getSection()));
        return getProblems().isEmpty() && !more ? tasks() : null;
    }

    /** Saves and shows the part again: with another row, with the communes of another district. */
    public String refresh() throws IOException {
        var table = save(asked.text("refresh"));
        external.redirect("/citizen/form.xhtml?id=" + getView().id() + "&part=" + getPart()
                + (table.isEmpty() ? "" : "#a_" + table));
        return null;
    }

    public String saveForLater() {
        save("");
        return tasks();
    }

    private String save(String pressed) {
        var typed = TypedAnswers.read(asked.parameters(), getSection().fields());
        var table = RowButtons.press(pressed, getSection().fields(), typed);
        drafting.saveAnswers(getView().id(), typed);
        view = null;
        state = null;
        return table;
    }

    // the way of the result

    public List<DeliveryMethod> getMethods() {
        return getView().ways();
    }

    public String chooseDelivery() {
        var chosen = getMethods().stream().filter(method -> method.name().equals(asked.text("method"))).findFirst();
        if (chosen.isEmpty()) {
            PageMessages.refuse("delivery.choose");
            return null;
        }
        drafting.chooseDelivery(getView().id(), chosen.get());
        return tasks();
    }

    public String discard() {
        drafting.discard(getView().id());
        PageMessages.done("tasks.discarded");
        return "/citizen/mine.xhtml?faces-redirect=true";
    }

    private String tasks() {
        return "/citizen/tasks.xhtml?faces-redirect=true&id=" + asked.id("id");
    }
}
