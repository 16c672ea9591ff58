package vn.gov.laichau.dvc.web.admin;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.authoring.ContentPart;
import vn.gov.laichau.dvc.authoring.ContentProblem;
import vn.gov.laichau.dvc.authoring.DraftWriting;
import vn.gov.laichau.dvc.codelist.CodeLists;
import vn.gov.laichau.dvc.editing.ContentFile;
import vn.gov.laichau.dvc.editing.FormTree;
import vn.gov.laichau.dvc.fieldgroup.FieldGroupLibrary;
import vn.gov.laichau.dvc.fieldgroup.FieldGroupView;
import vn.gov.laichau.dvc.form.DefinitionCheck;
import vn.gov.laichau.dvc.form.DefinitionProblem;
import vn.gov.laichau.dvc.form.FieldType;
import vn.gov.laichau.dvc.form.FormDefinition;
import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.form.FormLint;
import vn.gov.laichau.dvc.form.FormSection;
import vn.gov.laichau.dvc.form.Option;
import vn.gov.laichau.dvc.form.Prefill;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageLocale;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.Show;
import vn.gov.laichau.dvc.web.common.Texts;

/** The form of a procedure, field by field (Điều 2.9, 10.1, 12.6). */
@Named("formEdit")
@RequestScoped
public class FormPage {

    private static final Set<FieldType> SHORT = Set.of(FieldType.TEXT, FieldType.LONG_TEXT, FieldType.PERSON_NAME,
            FieldType.EMAIL);

    @Inject
    DraftInHand hand;

    @Inject
    DraftWriting writing;

    @Inject
    FieldGroupLibrary library;

    @Inject
    UploadedText uploaded;

    @Inject
    Asked asked;

    @Inject
    Show show;

    @Inject
    PageLocale locale;

    private FormTree tree;
    private List<FieldGroupView> groups;

    /** A button does what it says. */
    public String act() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return null;
        }
        var what = asked.text("do");
        int dot = what.indexOf('.');
        var verb = dot < 0 ? what : what.substring(0, dot);
        var path = dot < 0 ? "" : what.substring(dot + 1);
        return switch (verb) {
            case "undo" -> {
                hand.undo();
                yield outcome(getField());
            }
            case "add" -> add(path);
            case "section" -> write(verb, tree().addSection(show.text("form.newSection")));
            case "up" -> write(verb, tree().up(path));
            case "down" -> write(verb, tree().down(path));
            case "in" -> write(verb, tree().in(path));
            case "out" -> write(verb, tree().out(path));
            case "remove" -> write(verb, tree().remove(path));
            case "move" -> write(verb, tree().move(path, asked.text("to")));
            case "double" -> write("copy", tree().copy(tree().section(getField())));
            case "save" -> save();
            case "group" -> insert();
            case "keep" -> keep();
            case "forget" -> forget(path);
            case "copy" -> copy(path);
            case "import" -> importForm();
            default -> null;
        };
    }

    private String add(String type) {
        var known = Arrays.stream(FieldType.values()).filter(one -> one.name().equals(type)).findFirst();
        return known.isEmpty() ? null : write("add", tree().add(getField(), known.get(), show.word(known.get())));
    }

    private String insert() {
        var group = getGroups().stream().filter(one -> one.key().equals(asked.text("group"))).findFirst();
        if (group.isEmpty()) {
            PageMessages.refuse("form.group.choose");
            return null;
        }
        return write("group", tree().addAll(getField(), group.get().fields()));
    }

    private String keep() {
        if (getField().isEmpty()) {
            return null;
        }
        library.keep(asked.text("groupName"), tree().section(getField()).fields());
        PageMessages.done("form.group.kept", asked.text("groupName"));
        return outcome(getField());
    }

    private String forget(String group) {
        getGroups().stream().filter(one -> one.own() && one.key().equals(group)).findFirst()
                .ifPresent(one -> library.remove(UUID.fromString(one.key())));
        PageMessages.done("form.group.forgotten");
        return outcome(getField());
    }

    /** A section of another procedure's form, or all of them. */
    private String copy(String section) {
        var place = getField();
        for (int i = 0; i < getOthers().size(); i++) {
            if (section.isEmpty() || section.equals(String.valueOf(i))) {
                place = tree().copy(getOthers().get(i));
            }
        }
        return write("copy", place);
    }

    private String importForm() {
        var text = uploaded.text("file");
        if (text == null) {
            PageMessages.refuse("edit.file.choose");
            return null;
        }
        tree = FormTree.of(ContentFile.form(text));
        return write("import", "0");
    }

    private String save() {
        if (getField().isEmpty()) {
            return null;
        }
        tree().change(getField(), tree().isSection(getField()) ? sectionProperties() : fieldProperties());
        return write("save", getField());
    }

    private String write(String verb, String place) {
        hand.getContent().form = tree().sections();
        return hand.write(verb + "." + ContentPart.FORM) ? outcome(place) : null;
    }

    private String outcome(String place) {
        return "/admin/form.xhtml?faces-redirect=true&id=" + hand.getView().id() + "&at=" + place;
    }

    // ---- what was typed ----------------------------------------------------------------------------------------------

    private Map<String, Object> sectionProperties() {
        var properties = new LinkedHashMap<String, Object>();
        List.of("title", "help", "visibleWhen").forEach(name -> properties.put(name, asked.text(name)));
        return properties;
    }

    private Map<String, Object> fieldProperties() {
        var properties = new LinkedHashMap<String, Object>();
        List.of("key", "label", "hint", "example", "unit", "requiredWhen", "visibleWhen", "computed", "codeList", "parent",
                "prefill", "paper").stream().filter(asked::has).forEach(name -> properties.put(name, asked.text(name)));
        properties.put("required", asked.has("required"));
        if (asked.has("dated")) {
            properties.put("past", asked.has("past") ? true : null);
        }
        if (asked.has("options")) {
            properties.put("options", hand.lines("options").stream().map(FormPage::option).toList());
        }
        List.of("min", "max").stream().filter(asked::has).forEach(name -> properties.put(name, decimal(name)));
        List.of("maxLength", "minRows", "maxRows").stream().filter(asked::has).forEach(name -> {
            int number = hand.small(name, "form." + name);
            properties.put(name, number == 0 ? null : number);
        });
        return properties;
    }

    /** {@code value | label | value of the parent}; without a value the label is one. */
    private static Map<String, Object> option(String line) {
        var parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        var option = new LinkedHashMap<String, Object>();
        option.put("value", parts.get(0));
        option.put("label", parts.size() > 1 && !parts.get(1).isEmpty() ? parts.get(1) : parts.get(0));
        if (parts.size() > 2) {
            option.put("parent", parts.get(2));
        }
        return option;
    }

    private BigDecimal decimal(String name) {
        var typed = asked.text(name).replace(" ", "").replace(',', '.');
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("-?[0-9]{1,18}(\\.[0-9]{1,6})?")) {
            hand.refuse("edit.notNumber");
            return null;
        }
        return new BigDecimal(typed);
    }

    // ---- the tree ----------------------------------------------------------------------------------------------------

    private FormTree tree() {
        if (tree == null) {
            tree = FormTree.of(hand.getContent().form);
        }
        return tree;
    }

    public List<FormTree.Node> getNodes() {
        return tree().nodes();
    }

    public long getFieldCount() {
        return getNodes().stream().filter(node -> node.type() != null).count();
    }

    public int getSectionCount() {
        return hand.getContent().form.size();
    }

    /** The place of the chosen thing. */
    public String getField() {
        return tree().nearest(asked.text("at"));
    }

    public boolean isSectionChosen() {
        return tree().isSection(getField());
    }

    public FormSection getSection() {
        return getField().isEmpty() ? null : tree().section(getField());
    }

    public FormField getChosen() {
        return getField().isEmpty() || isSectionChosen() ? null : tree().field(getField());
    }

    public FieldType[] getTypes() {
        return FieldType.values();
    }

    public String icon(FieldType type) {
        return type == null ? "flag" : switch (type) {
            case TEXT, COMPUTED -> "edit";
            case LONG_TEXT -> "doc";
            case INTEGER, DECIMAL -> "chart";
            case MONEY -> "money";
            case DATE, PARTIAL_DATE -> "cal";
            case TIME -> "clock";
            case YES_NO, CHOICE -> "ok";
            case MULTIPLE_CHOICE -> "check";
            case LINKED_CHOICE -> "link";
            case ADDRESS, MAP_POINT -> "pin";
            case PERSON_NAME, ETHNICITY -> "user";
            case IDENTITY_NUMBER, TAX_CODE -> "idcard";
            case PHONE -> "phone";
            case EMAIL -> "send";
            case COUNTRY -> "flag";
            case FILE -> "up";
            case TABLE, GROUP -> "cols";
            case STATEMENT, EXPLANATION -> "info";
            case HEADING -> "book";
            case SIGNATURE -> "sign";
        };
    }

    /** What kind it is and what is special about it. */
    public String note(FormTree.Node node) {
        if (node.type() == null) {
            return node.conditional() ? show.text("form.conditional") : "";
        }
        return Stream.of(show.word(node.type()),
                node.type().isAnswered() && node.required() ? show.text("form.mustAnswer") : "",
                node.conditional() ? show.text("form.conditional") : "",
                node.prefilled() ? show.text("form.prefilled") : "",
                node.type().hasRows() ? show.text("form.columns", node.rows()) : "")
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    // ---- the properties of the chosen field --------------------------------------------------------------------------

    public boolean isOptionsAsked() {
        return getChosen().type().hasOptions();
    }

    public boolean isNumber() {
        return getChosen().type().isNumber();
    }

    public boolean isDated() {
        return getChosen().type() == FieldType.DATE || getChosen().type() == FieldType.PARTIAL_DATE;
    }

    public boolean isText() {
        return SHORT.contains(getChosen().type());
    }

    public String getOptions() {
        return getChosen().options().stream().map(FormPage::line).collect(Collectors.joining("\n"));
    }

    private static String line(Option option) {
        return option.parent() != null ? option.value() + " | " + option.label() + " | " + option.parent()
                : option.value() != null && option.value().equals(option.label()) ? option.value()
                : option.value() + " | " + option.label();
    }

    public List<Choice> getCodeLists() {
        return CodeLists.names().stream().map(name -> new Choice(name, CodeLists.get(name).title())).toList();
    }

    public List<Choice> getPrefills() {
        return Prefill.names().stream().map(name -> new Choice(name, show.text("prefill." + name))).toList();
    }

    public List<Choice> getPapers() {
        return hand.getContent().documents.stream().filter(document -> document.key != null)
                .map(document -> new Choice(document.key, document.name)).toList();
    }

    public List<Choice> getParents() {
        return hand.getContent().form.stream().flatMap(section -> section.fields().stream())
                .filter(field -> field.type() != null && field.type().isOneOfAList())
                .map(field -> new Choice(field.key(), field.label())).toList();
    }

    /** Names that an expression may use, with what they are called. */
    public List<Choice> getNames() {
        return getNodes().stream().filter(node -> node.depth() == 2 && node.type().hasValue())
                .map(node -> new Choice(node.key(), node.label())).toList();
    }

    /** What is wrong with one property of the chosen thing. */
    public List<String> problems(String property) {
        var name = isSectionChosen() ? "#" + (Integer.parseInt(getField()) + 1) : name(getField());
        return DefinitionCheck.problems(FormDefinition.of(hand.getContent().form)).stream()
                .filter(problem -> problem.place().equals(name) && problem.property().equals(property))
                .map(problem -> Texts.problem(locale.getLocale(), problem)).toList();
    }

    private String name(String path) {
        var own = getNodes().stream().filter(node -> node.path().equals(path)).map(FormTree.Node::key).findFirst()
                .orElse("");
        var parent = path.substring(0, path.lastIndexOf('.'));
        return parent.contains(".") ? name(parent) + "." + own : own;
    }

    public List<ContentProblem> getProblems() {
        return hand.problems(ContentPart.FORM);
    }

    // ---- friendly hints ----------------------------------------------------------------------------------------------

    public List<DefinitionProblem> getHints() {
        return FormLint.hints(FormDefinition.of(hand.getContent().form));
    }

    public String hint(DefinitionProblem hint) {
        var label = tree().labelOf(hint.place());
        var sentence = Texts.problem(locale.getLocale(), hint);
        return label.isEmpty() ? sentence : show.text("edit.about", label, sentence);
    }

    public String place(DefinitionProblem hint) {
        return tree().pathOf(hint.place());
    }

    // ---- other forms -------------------------------------------------------------------------------------------------

    public List<FieldGroupView> getGroups() {
        if (groups == null) {
            groups = library.list();
        }
        return groups;
    }

    public List<Choice> getGroupChoices() {
        return getGroups().stream().map(group -> new Choice(group.key(), group.name())).toList();
    }

    public List<FieldGroupView> getOwnGroups() {
        return getGroups().stream().filter(FieldGroupView::own).toList();
    }

    public String getFrom() {
        return asked.text("from");
    }

    /** The sections of the procedure to copy from; none while none is named. */
    public List<FormSection> getOthers() {
        return getFrom().isEmpty() ? List.of() : writing.of(getFrom()).form;
    }
}
