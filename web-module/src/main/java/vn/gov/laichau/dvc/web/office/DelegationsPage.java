package vn.gov.laichau.dvc.web.office;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.delegation.Delegating;
import vn.gov.laichau.dvc.delegation.DelegationView;
import vn.gov.laichau.dvc.delegation.DelegationWish;
import vn.gov.laichau.dvc.delegation.GivenPlace;
import vn.gov.laichau.dvc.organization.SigningCapacity;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.TypedDate;

/** Decisions that are delegated, and who steps in for whom (Điều 8; NĐ 30/2020 Art 13). */
@Named("delegations")
@RequestScoped
public class DelegationsPage {

    private static final String HERE = "/officer/delegations.xhtml?faces-redirect=true";

    @Inject
    Delegating delegating;

    @Inject
    Asked asked;

    private List<DelegationView> all;
    private List<GivenPlace> places;
    private List<String> fields;

    public List<DelegationView> getAll() {
        if (all == null) {
            all = delegating.list();
        }
        return all;
    }

    public List<GivenPlace> getPlaces() {
        if (places == null) {
            places = delegating.places();
        }
        return places;
    }

    /** The place that was chosen; only then it is known who can fill it. */
    public GivenPlace getPlace() {
        return getPlaces().stream().filter(one -> one.key().equals(asked.text("place"))).findFirst().orElse(null);
    }

    /** The decisions of this place can be delegated, not only its work during an absence. */
    public boolean isDeciding() {
        return getPlace() != null && getPlace().role() != null;
    }

    public boolean isLeading() {
        return isDeciding() && getPlace().role().equals("leader");
    }

    public List<SigningCapacity> getCapacities() {
        return Arrays.asList(SigningCapacity.values());
    }

    public List<String> getFields() {
        if (fields == null) {
            fields = delegating.fields();
        }
        return fields;
    }

    public boolean isChosen(String field) {
        return asked.texts("field").contains(field);
    }

    public String give() {
        var place = getPlace();
        if (place == null) {
            PageMessages.refuse("delegations.place.missing");
            return null;
        }
        boolean absence = !isDeciding() || !"DECISIONS".equals(asked.text("kind"));
        var codes = Arrays.stream(asked.text("codes").split("[\\s,;]+")).filter(code -> !code.isEmpty());
        var scope = absence ? List.<String>of() : Stream.concat(asked.texts("field").stream(), codes).distinct().toList();
        delegating.give(new DelegationWish(place.giver(), place.unit(), absence ? null : place.role(), asked.text("taker"),
                capacity().orElse(null), scope, TypedDate.given(asked.text("first")).orElse(null),
                TypedDate.given(asked.text("last")).orElse(null), asked.text("reason")));
        PageMessages.done("delegations.given");
        return HERE;
    }

    public String end() {
        delegating.end(asked.id("delegation"));
        PageMessages.done("delegations.ended");
        return HERE;
    }

    private Optional<SigningCapacity> capacity() {
        return getCapacities().stream().filter(one -> one.name().equals(asked.text("capacity"))).findFirst();
    }
}
