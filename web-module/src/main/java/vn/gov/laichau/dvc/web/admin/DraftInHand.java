package vn.gov.laichau.dvc.web.admin;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.authoring.ContentPart;
import vn.gov.laichau.dvc.authoring.ContentProblem;
import vn.gov.laichau.dvc.authoring.DraftView;
import vn.gov.laichau.dvc.authoring.DraftWriting;
import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.deadline.TimeUnit;
import vn.gov.laichau.dvc.tariff.TypedMoney;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.Show;
import vn.gov.laichau.dvc.web.common.TypedDate;

/**
 * The draft on the page: opened once, changed by what was typed and written back as a whole. When writing is refused the
 * page shows it as it was typed.
 */
@Named("hand")
@RequestScoped
public class DraftInHand {


    @Inject
    DraftWriting writing;

    @Inject
    Asked asked;

    @Inject
    Show show;

    private DraftView view;
    private boolean bad;
    private Map<ContentPart, List<ContentProblem>> problems;

    public DraftView getView() {
        if (view == null) {
            view = writing.open(asked.id("id"));
        }
        return view;
    }

    public ProcedureContent getContent() {
        return getView().content();
    }

    /** Something typed was no number or no day: nothing is written. */
    boolean isBad() {
        return bad;
    }

    /** Writes the draft anew, unless something typed could not be understood; whether it was written. */
    boolean write(String act) {
        if (bad) {
            return false;
        }
        var content = getContent();
        view = writing.write(getView().id(), asked.number("seen"), content, act);
        PageMessages.done("draft.saved", actText(act));
        return true;
    }

    void undo() {
        var act = getView().undo();
        view = writing.undo(getView().id(), asked.number("seen"));
        PageMessages.done("draft.undone", actText(act));
    }

    /** Acts are kept as {@code verb.PART}. */
    public String actText(String act) {
        int dot = act.indexOf('.');
        return dot < 0 ? act : show.text("draft.act." + act.substring(0, dot), Arrays.stream(ContentPart.values())
                .filter(part -> part.name().equals(act.substring(dot + 1))).findFirst().map(show::word).orElse(""));
    }

    public String getUndoText() {
        return getView().undo().isEmpty() ? "" : actText(getView().undo());
    }

    // ---- what is wrong ---------------------------------------------------------------------------------------------

    public ContentPart[] getParts() {
        return ContentPart.values();
    }

    public List<ContentProblem> problems(ContentPart part) {
        if (problems == null) {
            problems = getView().problems().stream().collect(Collectors.groupingBy(ContentProblem::part));
        }
        return problems.getOrDefault(part, List.of());
    }

    public String sentence(ContentProblem problem) {
        return show.problem(problem);
    }

    public String address(ContentPart part) {
        return switch (part) {
            case FORM -> "/admin/form.xhtml?id=" + getView().id();
            case PROCESS -> "/admin/process.xhtml?id=" + getView().id();
            default -> "/admin/procedure.xhtml?id=" + getView().id() + "&part=" + part;
        };
    }

    /** Where it is mended. */
    public String link(ContentProblem problem) {
        var target = problem.target();
        if (problem.part() == ContentPart.PROCESS && target.contains(":")) {
            return address(problem.part()) + "&agency=" + target.substring(0, target.indexOf(':')) + "&at="
                    + target.substring(target.indexOf(':') + 1);
        }
        return address(problem.part()) + (target.isEmpty() ? "" : "&at=" + target);
    }

    // ---- what was typed --------------------------------------------------------------------------------------------

    /** A text, {@code null} when nothing was typed. */
    String text(String name) {
        var typed = asked.text(name);
        return typed.isEmpty() ? null : typed;
    }

    List<String> lines(String name) {
        return asked.text(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** A whole number, 0 when nothing was typed; anything else is said and nothing is written. */
    long whole(String name, String label) {
        var number = TypedMoney.parse(asked.text(name));
        if (number.isEmpty() && !asked.text(name).isEmpty()) {
            refuse("edit.notWhole", label, asked.text(name));
        }
        return number.orElse(0L);
    }

    int small(String name, String label) {
        long number = whole(name, label);
        if (number > Integer.MAX_VALUE) {
            refuse("edit.notWhole", label, asked.text(name));
            return 0;
        }
        return (int) number;
    }

    LocalDate day(String name, String label) {
        if (asked.text(name).isEmpty()) {
            return null;
        }
        var day = TypedDate.parse(asked.text(name));
        if (day.isEmpty()) {
            refuse("edit.notDay", label, asked.text(name));
        }
        return day.orElse(null);
    }

    private void refuse(String key, String label, String typed) {
        bad = true;
        PageMessages.refuse(key, show.text(label), typed);
    }

    void refuse(String key) {
        bad = true;
        PageMessages.refuse(key);
    }

    /** The constant of that name that was chosen, else {@code null}. */
    <E extends Enum<E>> E chosen(String name, E[] all) {
        return Arrays.stream(all).filter(one -> one.name().equals(asked.text(name))).findFirst().orElse(null);
    }

    <E extends Enum<E>> List<E> ticked(String name, E[] all) {
        return Arrays.stream(all).filter(one -> asked.has(name + "." + one.name())).toList();
    }

    /** Amount and unit; {@code null} when no amount was typed. */
    ProcedureContent.Limit limit(String name, String label) {
        if (asked.text(name).isEmpty()) {
            return null;
        }
        var limit = new ProcedureContent.Limit();
        limit.amount = small(name, label);
        limit.unit = chosen(name + "Unit", TimeUnit.values());
        return limit;
    }

    // ---- what is shown ---------------------------------------------------------------------------------------------

    /** As it was typed when writing was refused, else as it stands. */
    public Object shown(String name, Object stands) {
        return asked.has(name) ? asked.text(name) : stands == null ? "" : stands;
    }

    /** As {@link #shown}; nothing for 0. */
    public String number(String name, long stands) {
        return asked.has(name) ? asked.text(name) : stands == 0 ? "" : String.valueOf(stands);
    }

    /** Whether a box is ticked: as it was sent when saving was refused, else as it stands. */
    public boolean tick(String name, boolean stands) {
        return asked.has("saving") ? asked.has(name) : stands;
    }

    public String amount(String name, ProcedureContent.Limit limit) {
        return number(name, limit == null ? 0 : limit.amount);
    }

    public String unit(String name, ProcedureContent.Limit limit) {
        return String.valueOf(shown(name + "Unit", limit == null || limit.unit == null ? TimeUnit.WORKING_DAY
                : limit.unit));
    }

    public List<Choice> words(Enum<?>... constants) {
        return Arrays.stream(constants).map(one -> new Choice(one.name(), show.word(one))).toList();
    }

    public List<Choice> getUnits() {
        return words(TimeUnit.values());
    }
}
