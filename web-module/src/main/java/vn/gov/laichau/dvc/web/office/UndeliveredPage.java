package vn.gov.laichau.dvc.web.office;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.handoff.HandoffDesk;
import vn.gov.laichau.dvc.handoff.HandoffRow;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;

/** Handoffs that did not arrive, for the officers of both units. */
@Named("undelivered")
@RequestScoped
public class UndeliveredPage {

    @Inject
    HandoffDesk handoffs;

    @Inject
    Asked asked;

    private List<HandoffRow> rows;

    public List<HandoffRow> getRows() {
        if (rows == null) {
            rows = handoffs.undelivered();
        }
        return rows;
    }

    public String resend() {
        handoffs.resend(asked.id("handoff"));
        PageMessages.done("resend.done");
        return "/officer/undelivered.xhtml?faces-redirect=true";
    }
}
