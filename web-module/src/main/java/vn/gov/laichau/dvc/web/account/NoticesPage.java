package vn.gov.laichau.dvc.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.notification.MyNotices;
import vn.gov.laichau.dvc.notification.NoticeRow;
import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.web.common.Asked;

/** The notices of whoever is logged in (Điều 13.4). */
@Named("notices")
@RequestScoped
public class NoticesPage {

    private static final int SIZE = 20;

    @Inject
    MyNotices notices;

    @Inject
    Asked asked;

    private Slice<NoticeRow> slice;

    @PostConstruct
    void load() {
        slice = notices.list(isAll(), asked.number("from"), SIZE);
    }

    /** Also what colleagues had done before it was read. */
    public boolean isAll() {
        return asked.has("all");
    }

    public Slice<NoticeRow> getSlice() {
        return slice;
    }
}
