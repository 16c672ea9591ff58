package vn.gov.laichau.dvc.web.office;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.consultation.Consulting;
import vn.gov.laichau.dvc.consultation.Question;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.organization.UnitView;
import vn.gov.laichau.dvc.process.Consultation.Silence;
import vn.gov.laichau.dvc.shared.SearchText;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.Show;

/** Asks other units for their opinion, all at once, and gives one's own unit's (Điều 8.1). */
@Named("consult")
@RequestScoped
public class ConsultPage extends DossierActPage {

    /** Eight office hours are a working day (TT 01/2018). */
    private static final int HOURS_OF_A_DAY = 8;

    @Inject
    Consulting consulting;

    @Inject
    Show show;

    private List<UnitView> units;
    private boolean separate;

    /** Whose name, or that of the agency, has the words that were typed; and those that are ticked already. */
    public List<UnitView> getUnits() {
        var words = SearchText.fold(asked.text("q"));
        return all().stream().filter(unit -> isPicked(unit) || SearchText.fold(unit.name() + " " + unit.agencyName())
                .contains(words)).toList();
    }

    public List<UnitView> getPicked() {
        return all().stream().filter(this::isPicked).toList();
    }

    private List<UnitView> all() {
        if (units == null) {
            units = consulting.units(id());
        }
        return units;
    }

    public boolean isPicked(UnitView unit) {
        return asked.texts("unit").contains(unit.uuid().toString());
    }

    /** Each unit has its own words, limit and papers. */
    public boolean isEach() {
        return (separate || asked.has("each")) && !getPicked().isEmpty();
    }

    /** From now on each unit is asked in its own words. */
    public String separate() {
        separate = true;
        return null;
    }

    public List<Silence> getSilences() {
        return Arrays.asList(Silence.values());
    }

    public String getForm() {
        return Dossier.FORM;
    }

    public String amount() {
        return asked.has("amount") ? asked.text("amount") : "2";
    }

    public boolean isInDays() {
        return !"HOUR".equals(asked.text("unitOfTime"));
    }

    public boolean isSilence(Silence silence) {
        return silence == silenceOf("silence");
    }

    public boolean isShown(String slot) {
        return !asked.has("version") || asked.texts("shown").contains(slot);
    }

    public String words(UnitView unit) {
        return asked.has(own("question", unit)) ? asked.text(own("question", unit)) : asked.text("question");
    }

    public String amount(UnitView unit) {
        return asked.has(own("amount", unit)) ? asked.text(own("amount", unit)) : amount();
    }

    public boolean isSilence(UnitView unit, Silence silence) {
        return silence == silenceOf(asked.has(own("silence", unit)) ? own("silence", unit) : "silence");
    }

    public boolean isShown(UnitView unit, String slot) {
        return shown(unit).contains(slot);
    }

    /** The name of a box that belongs to one unit. */
    public String own(String name, UnitView unit) {
        return name + "_" + unit.uuid();
    }

    /** Shows the page again: with the units of that name, or with what is each unit's own. */
    public String again() {
        return null;
    }

    public String ask() {
        if (getPicked().stream().anyMatch(unit -> words(unit).isEmpty())) {
            PageMessages.refuse("consult.question.missing");
            return null;
        }
        var cut = consulting.askAll(id(), version(), getPicked().stream().map(unit -> new Question(unit.uuid(), words(unit),
                shown(unit), hours(unit), silenceOf(asked.has(own("silence", unit)) ? own("silence", unit) : "silence")))
                .toList());
        var said = show.text("consult.done", getPicked().size());
        return cut.map(limit -> toDossier("consult.cut", said, show.limit(limit)))
                .orElseGet(() -> toDossier("consult.done", getPicked().size()));
    }

    private Set<String> shown(UnitView unit) {
        var name = asked.has(own("question", unit)) ? own("shown", unit) : "shown";
        return Set.copyOf(asked.texts(name));
    }

    private int hours(UnitView unit) {
        try {
            int amount = Integer.parseInt(amount(unit).strip());
            return isInDays() ? Math.multiplyExact(amount, HOURS_OF_A_DAY) : amount;
        } catch (ArithmeticException | NumberFormatException e) {
            return 0;
        }
    }

    private Silence silenceOf(String name) {
        return getSilences().stream().filter(silence -> silence.name().equals(asked.text(name))).findFirst()
                .orElse(Silence.WAIT);
    }

    /** Waits no longer for a unit that is late. */
    public String goOn() {
        consulting.goOnWithoutAnswer(id(), version(), asked.id("question"), asked.text("why"));
        return toDossier("consult.goneOn");
    }

    public String answer() {
        consulting.answer(id(), version(), asked.text("opinion"));
        return toInbox("answer.done", getPage().code());
    }
}
