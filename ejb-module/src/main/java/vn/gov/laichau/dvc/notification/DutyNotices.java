package vn.gov.laichau.dvc.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.duty.SessionsMissed;
import vn.gov.laichau.dvc.organization.Officers;

/** Tells those who answer for a desk, and the system authority, that nobody opened its inbox (Điều 12.8). */
@ApplicationScoped
public class DutyNotices {

    private static final String KIND = "SESSIONS_MISSED";

    @Inject
    Notices notices;

    @Inject
    NoticeQueue queue;

    @Inject
    Officers officers;

    void tell(@Observes SessionsMissed missed) {
        var notice = new Notice(missed.recipient(), officers.emailOf(missed.recipient()), KIND,
                NoticeTexts.title(KIND, missed.count()), NoticeTexts.body(KIND, missed.count(), missed.details()), null,
                missed.stamp().at());
        notices.add(notice);
        if (notice.isToBeMailed()) {
            queue.send(notice);
        }
    }
}
