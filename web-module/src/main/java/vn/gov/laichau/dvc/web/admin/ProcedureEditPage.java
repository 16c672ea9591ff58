package vn.gov.laichau.dvc.web.admin;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.authoring.ContentPart;
import vn.gov.laichau.dvc.authoring.DraftWriting;
import vn.gov.laichau.dvc.editing.ContentFile;
import vn.gov.laichau.dvc.national.RecordField;
import vn.gov.laichau.dvc.national.RecordNews;
import vn.gov.laichau.dvc.national.RecordTakeUp;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;

/** A draft part by part, what is wrong with it, and what the national record says otherwise (Điều 12.1, 12.6). */
@Named("procedureEdit")
@RequestScoped
public class ProcedureEditPage {

    private static final String CHECK = "CHECK";

    @Inject
    DraftInHand hand;

    @Inject
    DraftWriting writing;

    @Inject
    RecordTakeUp records;

    @Inject
    UploadedText uploaded;

    @Inject
    Asked asked;

    @Inject
    @Any
    Instance<PartBean> parts;

    @Inject
    ExternalContext external;

    private List<RecordNews> news;

    /** A record of the national database becomes a draft; a button does what it says. */
    public String act() throws IOException {
        if (asked.has("record")) {
            external.redirect("/admin/procedure.xhtml?id=" + records.takeUp(asked.id("record")));
            return null;
        }
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return null;
        }
        var parts = asked.text("do").split("\\.");
        var verb = parts[0];
        int at = parts.length > 1 && parts[1].matches("[0-9]{1,4}") ? Integer.parseInt(parts[1]) : 0;
        return switch (verb) {
            case "undo" -> {
                hand.undo();
                yield here();
            }
            case "discard" -> {
                writing.discard(hand.getView().id(), asked.number("seen"));
                PageMessages.done("draft.discarded");
                yield "/admin/procedures.xhtml?faces-redirect=true";
            }
            case "import" -> importDraft();
            case "take" -> take(parts.length > 1 ? parts[1] : "");
            default -> bean() == null ? null : bean().act(verb, at);
        };
    }

    private String importDraft() {
        var text = uploaded.text("file");
        if (text == null) {
            PageMessages.refuse("edit.file.choose");
            return null;
        }
        writing.write(hand.getView().id(), asked.number("seen"), ContentFile.procedure(text), "import.INFO");
        PageMessages.done("draft.imported");
        return here();
    }

    private String take(String name) {
        var field = Arrays.stream(RecordField.values()).filter(one -> one.name().equals(name)).findFirst();
        if (field.isEmpty()) {
            return null;
        }
        records.take(hand.getView().id(), asked.number("seen"), field.get(), "record.INFO");
        PageMessages.done("draft.taken");
        return here();
    }

    private String here() {
        return "/admin/procedure.xhtml?faces-redirect=true&id=" + hand.getView().id() + "&part=" + getPart();
    }

    private PartBean bean() {
        return parts.stream().filter(bean -> bean.part().name().equals(getPart())).findFirst().orElse(null);
    }

    /** The part that is shown; forms and processes have pages of their own. */
    public String getPart() {
        var wanted = asked.text("part");
        return wanted.equals(CHECK) ? CHECK : Arrays.stream(ContentPart.values()).map(Enum::name)
                .filter(name -> name.equals(wanted) && !name.equals(ContentPart.FORM.name())
                        && !name.equals(ContentPart.PROCESS.name())).findFirst().orElse(ContentPart.INFO.name());
    }

    public String getInclude() {
        return "/WEB-INF/admin/" + getPart().toLowerCase(Locale.ROOT) + ".xhtml";
    }

    public List<RecordNews> getNews() {
        if (news == null) {
            news = records.news(hand.getContent());
        }
        return news;
    }
}
