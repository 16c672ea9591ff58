package vn.gov.laichau.dvc.web.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import vn.gov.laichau.dvc.delivery.DeliveryBook;
import vn.gov.laichau.dvc.delivery.HeldView;
import vn.gov.laichau.dvc.delivery.OriginalCheck;
import vn.gov.laichau.dvc.delivery.ResultReturn;
import vn.gov.laichau.dvc.desk.CheckSlot;
import vn.gov.laichau.dvc.dossier.DeliveryMethod;
import vn.gov.laichau.dvc.dossier.HandOver;
import vn.gov.laichau.dvc.dossier.IdPaper;
import vn.gov.laichau.dvc.dossier.OriginalVerdict;
import vn.gov.laichau.dvc.fees.FeeCollection;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.TypedDate;

/** The desk compares originals, has the form signed, takes the fee and hands the result over (Điều 9.2, 10.1). */
@Named("giveBack")
@RequestScoped
public class ReturnPage extends DossierActPage {

    @Inject
    ResultReturn returning;

    @Inject
    FeeCollection fees;

    @Inject
    DeliveryBook book;

    @Inject
    HttpServletRequest request;

    public void requireAny() throws IOException {
        if (!getPage().may("RETURN_RESULT") && !getPage().may("RECORD_FEE")) {
            external.redirect("/officer/dossier.xhtml?id=" + id());
        }
    }

    public List<CheckSlot> getPapers() {
        return getPage().slots().stream().filter(slot -> !slot.files().isEmpty()).toList();
    }

    public List<OriginalVerdict> getVerdicts() {
        return Arrays.stream(OriginalVerdict.values()).filter(verdict -> verdict != OriginalVerdict.NOT_SEEN).toList();
    }

    public String compare() {
        var checks = new ArrayList<OriginalCheck>();
        getPapers().forEach(slot -> getVerdicts().stream()
                .filter(verdict -> verdict.name().equals(asked.text("o_" + slot.key())))
                .forEach(verdict -> checks.add(new OriginalCheck(slot.key(), verdict))));
        returning.compareOriginals(id(), version(), checks);
        return here("return.compared");
    }

    public String signForm() {
        returning.signForm(id(), version());
        return here("return.signed");
    }

    public String recordFee() {
        fees.record(id(), version());
        return here("return.paid");
    }

    public List<DeliveryMethod> getWays() {
        var chosen = getPage().delivery();
        return chosen == DeliveryMethod.COUNTER ? List.of(chosen) : List.of(chosen, DeliveryMethod.COUNTER);
    }

    /** As typed, else as the applicant has chosen. */
    public DeliveryMethod getWay() {
        return getWays().stream().filter(way -> way.name().equals(asked.text("way"))).findFirst()
                .orElse(getPage().delivery());
    }

    public List<IdPaper> getIdPapers() {
        return Arrays.asList(IdPaper.values());
    }

    public List<HeldView> getHeld() {
        return book.ofDossier(id()).held();
    }

    /** The originals go back with the result, unless somebody says otherwise. */
    public boolean isWithOriginals() {
        return !asked.has("version") || asked.has("withOriginals");
    }

    public String handOver() throws IOException, ServletException {
        var authorisation = uploaded();
        if (authorisation == null) {
            returning.returnResult(id(), version(), typed(false), null, null, asked.has("withOriginals"));
        } else {
            try (var content = authorisation.getInputStream()) {
                returning.returnResult(id(), version(), typed(true), authorisation.getSubmittedFileName(), content,
                        asked.has("withOriginals"));
            }
        }
        return toInbox("return.done", getPage().code());
    }

    private HandOver typed(boolean authorisationShown) {
        return switch (getWay()) {
            case COUNTER -> HandOver.atCounterTo(asked.text("receiver"), idPaper(), asked.text("last4"),
                    asked.text("authorisation"), TypedDate.given(asked.text("authorisedOn")).orElse(null),
                    authorisationShown);
            case POST -> HandOver.byPost(asked.text("postNumber"), TypedDate.given(asked.text("postedOn")).orElse(null),
                    asked.has("postagePaid"));
            case ONLINE -> HandOver.online();
        };
    }

    private IdPaper idPaper() {
        return getIdPapers().stream().filter(paper -> paper.name().equals(asked.text("idPaper"))).findFirst().orElse(null);
    }

    private Part uploaded() throws IOException, ServletException {
        return Optional.ofNullable(request.getPart("paper")).filter(part -> part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isBlank()).orElse(null);
    }

    private String here(String said) {
        PageMessages.done(said);
        return "/officer/return.xhtml?faces-redirect=true&id=" + id();
    }
}
