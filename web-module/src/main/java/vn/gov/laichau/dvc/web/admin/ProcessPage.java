package vn.gov.laichau.dvc.web.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.authoring.ContentPart;
import vn.gov.laichau.dvc.authoring.ContentProblem;
import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.catalog.ProcedureContent.Offer;
import vn.gov.laichau.dvc.editing.Order;
import vn.gov.laichau.dvc.editing.ProcessEditing;
import vn.gov.laichau.dvc.form.FieldType;
import vn.gov.laichau.dvc.organization.OrganizationQueries;
import vn.gov.laichau.dvc.organization.UnitView;
import vn.gov.laichau.dvc.process.Branch;
import vn.gov.laichau.dvc.process.Consultation;
import vn.gov.laichau.dvc.process.Step;
import vn.gov.laichau.dvc.process.StepAction;
import vn.gov.laichau.dvc.process.StepKind;
import vn.gov.laichau.dvc.process.StepOutput;
import vn.gov.laichau.dvc.process.TerracePicture;
import vn.gov.laichau.dvc.process.UnitRule;
import vn.gov.laichau.dvc.process.UnitRule.AgencyRule;
import vn.gov.laichau.dvc.process.UnitRule.Place;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.Show;

/** The steps that an agency runs: their order, who does them, within how many hours (Điều 7–9, 12.3). */
@Named("processEdit")
@RequestScoped
public class ProcessPage {

    private static final String OF_COMMUNE = "xa:";

    @Inject
    DraftInHand hand;

    @Inject
    OrganizationQueries organization;

    @Inject
    Asked asked;

    @Inject
    Show show;

    private List<UnitView> agencies;
    private List<UnitView> divisions;

    /** A button does what it says. */
    public String act() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return null;
        }
        var parts = asked.text("do").split("\\.");
        int at = parts.length > 1 && parts[1].matches("[0-9]{1,4}") ? Integer.parseInt(parts[1]) : 0;
        var steps = getSteps();
        return switch (parts[0]) {
            case "undo" -> {
                hand.undo();
                yield outcome(getAt());
            }
            case "up" -> write("up", Order.up(ProcessEditing.keyed(steps), at), Math.max(0, at - 1));
            case "down" -> write("down", Order.down(ProcessEditing.keyed(steps), at), Math.min(steps.size() - 1, at + 1));
            case "remove" -> write("remove", Order.without(ProcessEditing.keyed(steps), at), Math.max(0, at - 1));
            case "add" -> add();
            case "usual" -> write("template", ProcessEditing.usual(getAllowed(), names()), 0);
            case "six" -> write("template", ProcessEditing.withDivisionHead(getAllowed(), names()), 0);
            case "own" -> write("own", content().steps, 0);
            case "common" -> write("common", List.of(), 0);
            case "save" -> getChosen() == null ? null : save();
            default -> null;
        };
    }

    private String add() {
        var kind = hand.chosen("newKind", StepKind.values());
        if (kind == null) {
            hand.refuse("edit.step.kind.missing");
            return null;
        }
        var steps = ProcessEditing.add(getSteps(), getAt(), kind, show.text("step.name." + kind));
        return write("add", steps, Math.min(getAt() + 1, steps.size() - 1));
    }

    private String save() {
        var keyed = ProcessEditing.keyed(getSteps());
        return write("save", Order.replaced(keyed, getAt(), read(keyed.get(getAt()))), getAt());
    }

    private String write(String verb, List<Step> steps, int at) {
        if (getAgency().isEmpty()) {
            content().steps = steps;
        } else {
            offer().steps = steps;
        }
        return hand.write(verb + "." + ContentPart.PROCESS) ? outcome(at) : null;
    }

    private String outcome(int at) {
        return "/admin/process.xhtml?faces-redirect=true&id=" + hand.getView().id() + "&agency=" + getAgency() + "&at=" + at;
    }

    private ProcedureContent content() {
        return hand.getContent();
    }

    // ---- whose process -----------------------------------------------------------------------------------------------

    /** Empty for the process of every agency that has none of its own. */
    public String getAgency() {
        var wanted = asked.has("agency") ? asked.text("agency") : hand.getView().writesAll() ? ""
                : hand.getView().myAgency();
        return content().providers.stream().anyMatch(offer -> wanted.equals(offer.agency)) ? wanted : "";
    }

    private Offer offer() {
        return content().providers.stream().filter(offer -> getAgency().equals(offer.agency)).findFirst().orElseThrow();
    }

    public List<Choice> getOwners() {
        return Stream.concat(Stream.of(new Choice("", show.text("process.common"))), content().providers.stream()
                .filter(offer -> offer.agency != null).map(offer -> new Choice(offer.agency, name(offer.agency)))).toList();
    }

    public String getOwnerName() {
        return getAgency().isEmpty() ? show.text("process.common") : name(getAgency());
    }

    /** An agency that runs the common process. */
    public boolean isBorrowed() {
        return !getAgency().isEmpty() && offer().steps.isEmpty();
    }

    public List<Step> getSteps() {
        return getAgency().isEmpty() ? content().steps : offer().steps;
    }

    /** The picture of what runs. */
    public TerracePicture getPicture() {
        return TerracePicture.of(isBorrowed() ? content().steps : getSteps(),
                rule -> rule.code().isEmpty() ? "" : name(rule.code()));
    }

    public long getHours() {
        return (isBorrowed() ? content().steps : getSteps()).stream().mapToLong(Step::hours).sum();
    }

    public long getAllowed() {
        return ProcessEditing.hours(content(), getAgency());
    }

    public boolean isTooLong() {
        return getAllowed() > 0 && getHours() > getAllowed();
    }

    public List<ContentProblem> getProblems() {
        return hand.problems(ContentPart.PROCESS).stream()
                .filter(problem -> !problem.target().contains(":")
                        || problem.target().startsWith(getAgency() + ":")).toList();
    }

    // ---- the chosen step ---------------------------------------------------------------------------------------------

    public int getAt() {
        return Math.min(asked.number("at"), getSteps().size() - 1);
    }

    public Step getChosen() {
        return getAt() < 0 ? null : getSteps().get(getAt());
    }

    private Step read(Step step) {
        var kind = Objects.requireNonNullElse(hand.chosen("kind", StepKind.values()), step.kind());
        boolean other = kind != step.kind();
        return new Step(step.key(), asked.text("name"), kind, other ? null : unit(step), asked.text("role"),
                hand.small("hours", "edit.hours"), other ? null : hand.ticked("action", StepAction.values()),
                hand.ticked("output", StepOutput.values()), consultations(step), branches(step), asked.text("next"));
    }

    private UnitRule unit(Step step) {
        var agency = hand.chosen("agencyRule", AgencyRule.values());
        var code = agency == AgencyRule.FIXED ? asked.text("fixed") : agency == AgencyRule.OF_COMMUNE
                ? asked.text("communeOf") : "";
        var place = hand.chosen("place", Place.values());
        return new UnitRule(agency, code, place == null ? step.unit().place() : place,
                place == Place.DIVISION ? asked.text("division") : "");
    }

    private List<Consultation> consultations(Step step) {
        var all = new ArrayList<Consultation>();
        for (int i = 0; i <= step.consultations().size(); i++) {
            var unit = asked.text("askUnit" + i);
            if (!unit.isEmpty()) {
                all.add(new Consultation(rule(unit), asked.text("askQuestion" + i),
                        hand.small("askHours" + i, "edit.askHours"), hand.chosen("askSilence" + i,
                                Consultation.Silence.values())));
            }
        }
        return all;
    }

    private List<Branch> branches(Step step) {
        var all = new ArrayList<Branch>();
        for (int i = 0; i <= step.branches().size(); i++) {
            if (!asked.text("branchWhen" + i).isEmpty()) {
                all.add(new Branch(asked.text("branchWhen" + i), asked.text("branchTo" + i)));
            }
        }
        return all;
    }

    /** Those that there are and one to fill in. */
    public List<Consultation> getConsultations() {
        return Order.with(getChosen().consultations(), new Consultation(null, "", 0, null));
    }

    public List<Branch> getBranches() {
        return Order.with(getChosen().branches(), new Branch("", ""));
    }

    public String unitValue(UnitRule rule) {
        return rule == null ? "" : rule.agency() == AgencyRule.OF_COMMUNE ? OF_COMMUNE + rule.code()
                : rule.code() + "/" + rule.division();
    }

    private static UnitRule rule(String value) {
        if (value.startsWith(OF_COMMUNE)) {
            return new UnitRule(AgencyRule.OF_COMMUNE, value.substring(OF_COMMUNE.length()), Place.LEADERSHIP, "");
        }
        int bar = value.indexOf('/');
        return new UnitRule(AgencyRule.FIXED, value.substring(0, Math.max(0, bar)), Place.DIVISION,
                value.substring(bar + 1));
    }

    // ---- in words ----------------------------------------------------------------------------------------------------

    public String unitText(UnitRule rule) {
        if (rule == null || rule.place() == null) {
            return "";
        }
        var place = rule.place() == Place.DIVISION ? divisionName(rule) : show.word(rule.place());
        return switch (rule.agency()) {
            case RECEIVING -> place;
            case FIXED -> show.text("process.unitOf", place, name(rule.code()));
            case OF_COMMUNE -> show.text("process.unitOfCommune", place, rule.code());
        };
    }

    private String divisionName(UnitRule rule) {
        var agency = rule.code().isEmpty() ? getAgency() : rule.code();
        return divisions().stream().filter(unit -> unit.code().equals(agency + "/" + rule.division()))
                .map(UnitView::name).findFirst().orElse(rule.division());
    }

    private String name(String agency) {
        return agencies().stream().filter(unit -> unit.code().equals(agency)).map(UnitView::name).findFirst()
                .orElse(agency);
    }

    private Map<StepKind, String> names() {
        var names = new EnumMap<StepKind, String>(StepKind.class);
        Arrays.stream(StepKind.values()).forEach(kind -> names.put(kind, show.text("step.name." + kind)));
        return names;
    }

    // ---- choices -----------------------------------------------------------------------------------------------------

    public List<Choice> getKinds() {
        return hand.words(StepKind.values());
    }

    public List<Choice> getAgencyRules() {
        return hand.words(AgencyRule.values());
    }

    public List<Choice> getPlaces() {
        return hand.words(getChosen().kind().places().toArray(Place[]::new));
    }

    public List<Choice> getRoles() {
        return getChosen().kind().roles().stream().filter(Role.OF_OFFICERS::contains)
                .map(role -> new Choice(role, show.text("role." + role))).toList();
    }

    public StepAction[] getActions() {
        return StepAction.values();
    }

    public StepOutput[] getOutputs() {
        return StepOutput.values();
    }

    public List<Choice> getSilences() {
        return hand.words(Consultation.Silence.values());
    }

    public List<Choice> getTargets() {
        return ProcessEditing.keyed(getSteps()).stream().map(step -> new Choice(step.key(), step.name())).toList();
    }

    public List<Choice> getAgencies() {
        return agencies().stream().map(unit -> new Choice(unit.code(), unit.name())).toList();
    }

    /** Divisions of the agency that the rule names, else of the one whose process it is. */
    public List<Choice> getDivisions() {
        var rule = getChosen().unit();
        var agency = rule.agency() == AgencyRule.FIXED ? rule.code() : getAgency().isEmpty()
                ? hand.getView().myAgency() : getAgency();
        return organization.divisionsOf(agency).stream().map(unit -> new Choice(
                unit.code().substring(unit.code().indexOf('/') + 1), unit.name())).toList();
    }

    public List<Choice> getAddresses() {
        return content().form.stream().flatMap(section -> section.fields().stream())
                .filter(field -> field.type() == FieldType.ADDRESS).map(field -> new Choice(field.key(), field.label()))
                .toList();
    }

    /** Whom one can ask: divisions with people in them, and the commune of an address in the form. */
    public List<Choice> getAskable() {
        return Stream.concat(getAddresses().stream().map(address -> new Choice(OF_COMMUNE + address.value(),
                show.text("process.communeOf", address.label()))), divisions().stream()
                .map(unit -> new Choice(unit.code(), unit.name() + ", " + unit.agencyName()))).toList();
    }

    private List<UnitView> agencies() {
        if (agencies == null) {
            agencies = organization.agencies();
        }
        return agencies;
    }

    private List<UnitView> divisions() {
        if (divisions == null) {
            divisions = organization.divisionsToConsult(0);
        }
        return divisions;
    }
}
