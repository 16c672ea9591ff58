package vn.gov.laichau.dvc.web.office;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.handoff.HandoffDesk;
import vn.gov.laichau.dvc.handoff.HandoffRow;
import vn.gov.laichau.dvc.notification.NoticeFates;
import vn.gov.laichau.dvc.notification.UndeliveredRow;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;

/** Handoffs that did not arrive, for the officers of both units; notices that were given up. */
@Named("undelivered")
@RequestScoped
public class UndeliveredPage {

    @Inject
    HandoffDesk handoffs;

    @Inject
    NoticeFates fates;

    @Inject
    Asked asked;

    private List<HandoffRow> rows;
    private List<UndeliveredRow> notices;

    public List<HandoffRow> getRows() {
        if (rows == null) {
            rows = handoffs.undelivered();
        }
        return rows;
    }

    public List<UndeliveredRow> getNotices() {
        if (notices == null) {
            notices = fates.undelivered();
        }
        return notices;
    }

    public String resendNotice() {
        fates.resend(asked.id("delivery"));
        PageMessages.done("undelivered.notices.again");
        return "/officer/undelivered.xhtml?faces-redirect=true";
    }

    public String resend() {
        handoffs.resend(asked.id("handoff"));
        PageMessages.done("resend.done");
        return "/officer/undelivered.xhtml?faces-redirect=true";
    }
}
