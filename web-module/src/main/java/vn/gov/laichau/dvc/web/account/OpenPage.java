package vn.gov.laichau.dvc.web.account;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.notification.MyNotices;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.Me;

/** The address in a notice: leads to the dossier in the area of whoever opens it. */
@Named("open")
@RequestScoped
public class OpenPage {

    @Inject
    Asked asked;

    @Inject
    Me me;

    @Inject
    MyNotices notices;

    @Inject
    ExternalContext external;

    public void go() throws IOException {
        var dossier = asked.id("dossier");
        if (asked.has("notice")) {
            notices.markRead(asked.id("notice"));
        }
        external.redirect((me.isApplicant() ? "/citizen/" : "/officer/") + "dossier.xhtml?id=" + dossier);
    }
}
