package vn.gov.laichau.dvc.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.correspondence.OfficerMessages;
import vn.gov.laichau.dvc.correspondence.WaitingMessage;
import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.web.common.Asked;

/** Dossiers of my units whose applicants wait for an answer (Điều 13.4c). */
@Named("waitingMessages")
@RequestScoped
public class WaitingMessagesPage {

    private static final int SIZE = 25;

    @Inject
    OfficerMessages messages;

    @Inject
    Asked asked;

    private Slice<WaitingMessage> slice;

    public Slice<WaitingMessage> getSlice() {
        if (slice == null) {
            slice = messages.waiting(asked.number("from"), SIZE);
        }
        return slice;
    }
}
