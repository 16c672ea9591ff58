package vn.gov.laichau.dvc.web.office;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.delivery.Custody;
import vn.gov.laichau.dvc.delivery.DeliveryBook;
import vn.gov.laichau.dvc.delivery.HeldView;
import vn.gov.laichau.dvc.delivery.OriginalsIn;
import vn.gov.laichau.dvc.web.common.TypedDate;

/** Originals of one dossier come to the desk and are given back (Điều 9.2). */
@Named("originals")
@RequestScoped
public class OriginalsPage extends DossierActPage {

    @Inject
    Custody custody;

    @Inject
    DeliveryBook book;

    private List<HeldView> held;

    public List<HeldView> getHeld() {
        if (held == null) {
            held = book.ofDossier(id()).held();
        }
        return held;
    }

    public boolean isPicked(HeldView one) {
        return !asked.has("version") || asked.texts("original").contains(one.id().toString());
    }

    public String sheets(String slot) {
        return asked.has("s_" + slot) ? asked.text("s_" + slot) : "1";
    }

    public String receive() {
        var papers = new ArrayList<OriginalsIn.Paper>();
        getPage().slots().stream().filter(slot -> asked.has("k_" + slot.key()))
                .forEach(slot -> papers.add(new OriginalsIn.Paper(slot.key(), asked.number("s_" + slot.key()))));
        custody.receive(id(), version(), new OriginalsIn(papers, asked.text("from"), asked.text("postNumber"),
                TypedDate.given(asked.text("postedOn")).orElse(null), asked.text("place")));
        return toDossier("originals.taken");
    }

    public String giveBack() {
        var chosen = getHeld().stream().map(HeldView::id).filter(original -> asked.texts("original")
                .contains(original.toString())).toList();
        custody.giveBack(id(), version(), List.<UUID>copyOf(chosen), asked.text("to"), asked.text("backNumber"));
        return toDossier("originals.back");
    }
}
