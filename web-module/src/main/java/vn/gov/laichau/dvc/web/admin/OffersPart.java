package vn.gov.laichau.dvc.web.admin;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.authoring.ContentPart;
import vn.gov.laichau.dvc.catalog.ProcedureContent.Offer;
import vn.gov.laichau.dvc.organization.OrganizationQueries;
import vn.gov.laichau.dvc.organization.UnitView;

/** The agencies that offer a procedure, who handles it there and what they promise (Điều 12.1, 12.10). */
@Named("offersPart")
@RequestScoped
public class OffersPart extends ListPart<Offer> {

    @Inject
    OrganizationQueries organization;

    private List<UnitView> agencies;

    @Override
    ContentPart part() {
        return ContentPart.OFFERS;
    }

    @Override
    List<Offer> list() {
        return content().providers;
    }

    @Override
    void put(List<Offer> changed) {
        content().providers = changed;
    }

    @Override
    Offer fresh() {
        var added = new Offer();
        added.agency = hand.getView().myAgency();
        var divisions = organization.divisionsOf(added.agency);
        added.division = divisions.isEmpty() ? null : key(divisions.get(0));
        return added;
    }

    @Override
    void read(Offer offer) {
        if (asked.has("agency")) {
            offer.agency = hand.text("agency");
        }
        offer.division = hand.text("division");
        offer.promise = hand.limit("promise", "edit.promise");
    }

    public String name(String agency) {
        return agencies().stream().filter(unit -> unit.code().equals(agency)).map(UnitView::name).findFirst()
                .orElse(agency);
    }

    /** Whoever writes for one agency only offers for that one. */
    public boolean isAgencyFixed() {
        return !hand.getView().myAgency().isEmpty() && hand.getView().myAgency().equals(getChosen().agency);
    }

    public List<Choice> getAgencies() {
        return agencies().stream().map(unit -> new Choice(unit.code(), unit.name())).toList();
    }

    public List<Choice> getDivisions() {
        return organization.divisionsOf(getChosen().agency).stream()
                .map(unit -> new Choice(key(unit), unit.name())).toList();
    }

    private List<UnitView> agencies() {
        if (agencies == null) {
            agencies = organization.agencies();
        }
        return agencies;
    }

    private static String key(UnitView division) {
        return division.code().substring(division.code().indexOf('/') + 1);
    }
}
