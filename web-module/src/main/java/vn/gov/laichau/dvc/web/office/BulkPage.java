package vn.gov.laichau.dvc.web.office;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.handling.DossierHandling;
import vn.gov.laichau.dvc.inbox.BulkOutcome;
import vn.gov.laichau.dvc.inbox.Colleague;
import vn.gov.laichau.dvc.inbox.Distribution;
import vn.gov.laichau.dvc.inbox.OneByOne;
import vn.gov.laichau.dvc.inbox.Picked;
import vn.gov.laichau.dvc.inbox.TaskReading;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.workflow.TaskAssignment;

/** An act on many dossiers that were picked in the list, asked once with their number (Điều 8). */
@Named("bulk")
@RequestScoped
public class BulkPage {

    @Inject
    Distribution distribution;

    @Inject
    TaskAssignment assignment;

    @Inject
    DossierHandling handling;

    @Inject
    TaskReading reading;

    @Inject
    Asked asked;

    private List<Picked> picked;
    private List<Colleague> colleagues;

    public List<Picked> getPicked() {
        if (picked == null) {
            picked = asked.texts("pick").stream().flatMap(text -> Picked.of(text).stream()).distinct().toList();
        }
        return picked;
    }

    public String getAct() {
        var act = asked.text("act");
        return List.of("assign", "claim", "read").contains(act) && !getPicked().isEmpty() ? act : "";
    }

    public List<Colleague> getColleagues() {
        if (colleagues == null) {
            colleagues = distribution.colleagues();
        }
        return colleagues;
    }

    public boolean isChosen(String login) {
        return asked.texts("officer").contains(login);
    }

    /** To one officer, or shared out among several. */
    public String assign() {
        var plan = distribution.plan(getPicked().size(), asked.texts("officer"));
        var whose = new HashMap<UUID, String>();
        for (int i = 0; i < plan.size(); i++) {
            whose.put(getPicked().get(i).task(), plan.get(i));
        }
        return told("bulk.assigned", OneByOne.run(getPicked(), one -> assignment.assign(one.dossier(), one.version(),
                one.task(), one.holder(), whose.get(one.task()))));
    }

    public String claim() {
        return told("bulk.claimed", OneByOne.run(getPicked(), one -> handling.claim(one.dossier(), one.version())));
    }

    public String markRead() {
        int read = reading.markRead(getPicked().stream().map(Picked::task).toList());
        PageMessages.done("bulk.read", read);
        return "/officer/inbox.xhtml?faces-redirect=true";
    }

    private static String told(String said, BulkOutcome outcome) {
        PageMessages.done(said, outcome.done());
        outcome.refused().forEach(one -> PageMessages.refuseOne(one.code(), one.problem()));
        return "/officer/inbox.xhtml?faces-redirect=true";
    }
}
