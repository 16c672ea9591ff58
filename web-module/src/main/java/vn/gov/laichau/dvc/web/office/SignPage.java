package vn.gov.laichau.dvc.web.office;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.handling.DecisionMaking;
import vn.gov.laichau.dvc.handling.SigningDesk;
import vn.gov.laichau.dvc.handling.SigningLine;
import vn.gov.laichau.dvc.handling.SigningView;
import vn.gov.laichau.dvc.inbox.OneByOne;
import vn.gov.laichau.dvc.inbox.Picked;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;

/** What waits for a signature: each document is opened, those that are ticked are approved one after the other (Điều 8). */
@Named("sign")
@RequestScoped
public class SignPage {

    private static final String HERE = "/leader/sign.xhtml?faces-redirect=true";

    @Inject
    SigningDesk signing;

    @Inject
    DecisionMaking decisions;

    @Inject
    Asked asked;

    private List<SigningLine> lines;
    private Optional<SigningView> viewed;

    public List<SigningLine> getLines() {
        if (lines == null) {
            getViewed();
            lines = signing.waiting();
        }
        return lines;
    }

    /** The document that was asked for; showing it is what lets it be ticked. */
    public SigningView getViewed() {
        if (viewed == null) {
            viewed = asked.text("id").isEmpty() ? Optional.empty() : signing.open(asked.id("id"));
        }
        return viewed.orElse(null);
    }

    public boolean isViewed(UUID dossier) {
        return dossier.toString().equals(asked.text("id"));
    }

    public String pick(SigningLine line) {
        return new Picked(line.dossier(), line.version(), line.task(), line.holder(), line.code()).text();
    }

    public boolean isPicked(SigningLine line) {
        return asked.texts("pick").contains(pick(line));
    }

    public String approve() {
        var picked = asked.texts("pick").stream().flatMap(text -> Picked.of(text).stream()).distinct().toList();
        if (picked.isEmpty()) {
            PageMessages.refuse("sign.nothing");
            return null;
        }
        var outcome = OneByOne.run(picked, one -> decisions.approve(one.dossier(), one.version(),
                asked.text("h_" + one.dossier())));
        PageMessages.done("sign.done", outcome.done());
        outcome.refused().forEach(one -> PageMessages.refuseOne(one.code(), one.problem()));
        return HERE;
    }
}
