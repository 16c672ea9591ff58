package vn.gov.laichau.dvc.web.operator;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import vn.gov.laichau.dvc.national.DraftPublishing;
import vn.gov.laichau.dvc.national.RecordQueries;
import vn.gov.laichau.dvc.national.RecordRow;
import vn.gov.laichau.dvc.national.RecordView;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.Show;
import vn.gov.laichau.dvc.web.common.TypedDate;

/** The national records that were taken in, and one of them with all that it says (Điều 6.1, 12.1). */
@Named("records")
@RequestScoped
public class RecordsPage {

    private static final int SIZE = 25;

    @Inject
    RecordQueries records;

    @Inject
    DraftPublishing publishing;

    @Inject
    Asked asked;

    @Inject
    Show show;

    @Inject
    HttpServletRequest request;

    private Slice<RecordRow> found;
    private RecordView shown;

    public Slice<RecordRow> getFound() {
        if (found == null) {
            found = records.list(asked.text("q"), asked.number("from"), SIZE);
        }
        return found;
    }

    /** This search without the page number. */
    public String getAddress() {
        return "/admin/records.xhtml?q=" + show.url(asked.text("q"));
    }

    public void load() {
        shown = records.record(asked.id("record"));
    }

    public RecordView getShown() {
        if (shown == null) {
            load();
        }
        return shown;
    }

    /** Only the province's system authority publishes; others look. */
    public boolean isAllowed() {
        return request.isUserInRole(Role.SYSTEM_AUTHORITY);
    }

    public String publish() {
        Optional<LocalDate> day = TypedDate.given(asked.text("day"));
        if (day.isEmpty()) {
            PageMessages.refuse("record.day.missing");
            return null;
        }
        publishing.publish(asked.id("record"), day.get());
        PageMessages.done("record.published", show.day(day.get()));
        return "/admin/record.xhtml?faces-redirect=true&record=" + asked.id("record");
    }
}
