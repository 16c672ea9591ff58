package vn.gov.laichau.dvc.web.notice;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.notification.NoticePreview;
import vn.gov.laichau.dvc.organization.UnitView;
import vn.gov.laichau.dvc.sending.QuietHours;
import vn.gov.laichau.dvc.sms.SmsState;
import vn.gov.laichau.dvc.wording.EventRow;
import vn.gov.laichau.dvc.wording.NoticeChannel;
import vn.gov.laichau.dvc.wording.NoticeReader;
import vn.gov.laichau.dvc.wording.TextPlace;
import vn.gov.laichau.dvc.wording.TextWriting;
import vn.gov.laichau.dvc.web.common.Asked;

/** All events of which people are told, and where an agency or the province has words of its own. */
@Named("noticeTexts")
@RequestScoped
public class NoticeTextsPage {

    @Inject
    TextWriting writing;

    @Inject
    NoticePreview preview;

    @Inject
    Asked asked;

    private List<UnitView> agencies;
    private List<EventRow> events;

    public List<UnitView> getAgencies() {
        if (agencies == null) {
            agencies = writing.agencies();
        }
        return agencies;
    }

    /** Code of the agency that was asked for; empty: the province. An agency's administrator begins with his own. */
    public String getAgency() {
        var known = getAgencies().stream().map(UnitView::code).toList();
        if (known.contains(asked.text("agency"))) {
            return asked.text("agency");
        }
        return asked.has("agency") || known.isEmpty() || writing.mayWrite(TextPlace.PROVINCE) ? TextPlace.PROVINCE
                : known.get(0);
    }

    public NoticeChannel[] getChannels() {
        return NoticeChannel.values();
    }

    public NoticeReader[] getReaders() {
        return NoticeReader.values();
    }

    public List<EventRow> events(NoticeReader reader) {
        if (events == null) {
            events = writing.events(getAgency());
        }
        return events.stream().filter(row -> row.event().reader() == reader).toList();
    }

    /** Its channels in their order. */
    public List<NoticeChannel> channels(EventRow row) {
        return Arrays.stream(NoticeChannel.values()).filter(row.event().channels()::contains).toList();
    }

    public SmsState getSms() {
        return preview.sms();
    }

    public QuietHours getQuiet() {
        return preview.quiet();
    }
}
