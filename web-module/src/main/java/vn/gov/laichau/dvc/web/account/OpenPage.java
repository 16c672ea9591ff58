package vn.gov.laichau.dvc.web.account;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.notification.MyNotices;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.Me;

/** The address in a notice: leads to its dossier, or else to what it tells of, in the area of whoever opens it. */
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
        var kind = asked.has("notice") ? notices.markRead(asked.id("notice")) : "";
        if (asked.has("notice") && !asked.has("dossier")) {
            external.redirect(place(kind));
        } else {
            external.redirect((me.isApplicant() ? "/citizen/" : "/officer/") + "dossier.xhtml?id=" + asked.id("dossier"));
        }
    }

    private String place(String kind) {
        return switch (kind) {
            case "SESSIONS_MISSED" -> me.isOverDesk() ? "/officer/sessions.xhtml" : me.isAdministrator()
                    ? "/admin/sessions.xhtml" : me.getStart();
            case "CALENDAR_MISSING", "CALENDAR_UNCONFIRMED" -> me.isSystemAuthority() ? "/admin/calendar.xhtml"
                    : me.getStart();
            default -> me.getStart();
        };
    }
}
