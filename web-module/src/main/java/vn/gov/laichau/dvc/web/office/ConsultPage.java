package vn.gov.laichau.dvc.web.office;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.consultation.Consulting;
import vn.gov.laichau.dvc.organization.UnitView;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.TypedDate;

/** Asks another unit for its opinion, and gives one's own unit's (Điều 8.1). */
@Named("consult")
@RequestScoped
public class ConsultPage extends DossierActPage {

    @Inject
    Consulting consulting;

    private List<UnitView> units;

    public List<UnitView> getUnits() {
        if (units == null) {
            units = consulting.units(id());
        }
        return units;
    }

    public String ask() {
        var answerBy = TypedDate.parse(asked.text("answerBy"));
        if (asked.text("unit").isEmpty()) {
            PageMessages.refuse("consult.unit.missing");
            return null;
        }
        if (asked.text("question").isEmpty()) {
            PageMessages.refuse("consult.question.missing");
            return null;
        }
        if (answerBy.isEmpty()) {
            PageMessages.refuse("consult.answerBy.missing");
            return null;
        }
        consulting.ask(id(), version(), asked.id("unit"), asked.text("question"), answerBy.get());
        return toDossier("consult.done");
    }

    public String answer() {
        consulting.answer(id(), version(), asked.text("opinion"));
        return toInbox("answer.done", getPage().code());
    }
}
