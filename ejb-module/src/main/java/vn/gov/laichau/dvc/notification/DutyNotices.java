package vn.gov.laichau.dvc.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.duty.SessionsMissed;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.wording.NoticeEvent;
import vn.gov.laichau.dvc.wording.NoticeValues;
import vn.gov.laichau.dvc.wording.NoticeVariable;

/** Tells those who answer for a desk, and the system authority, that nobody opened its inbox (Điều 12.8). */
@ApplicationScoped
public class DutyNotices {

    @Inject
    NoticeWriting writing;

    @Inject
    Officers officers;

    void tell(@Observes SessionsMissed missed) {
        officers.agencyOf(missed.recipient()).ifPresent(agency -> writing.tellOfficer(agency.getCode(), missed.recipient(),
                NoticeEvent.SESSIONS_MISSED, new NoticeValues().with(NoticeVariable.REASON, missed.details()),
                missed.stamp().at()));
    }
}
