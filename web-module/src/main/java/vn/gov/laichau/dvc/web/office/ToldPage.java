package vn.gov.laichau.dvc.web.office;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.notification.NoticeFates;
import vn.gov.laichau.dvc.notification.NoticeView;
import vn.gov.laichau.dvc.web.common.Asked;

/** The notices of the dossier that is open, and what became of them. */
@Named("told")
@RequestScoped
public class ToldPage {

    @Inject
    NoticeFates fates;

    @Inject
    Asked asked;

    private List<NoticeView> rows;

    public List<NoticeView> getRows() {
        if (rows == null) {
            rows = fates.ofDossier(asked.id("id"));
        }
        return rows;
    }
}
