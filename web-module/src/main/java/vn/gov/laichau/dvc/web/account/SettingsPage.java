package vn.gov.laichau.dvc.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import vn.gov.laichau.dvc.account.AccountSettings;
import vn.gov.laichau.dvc.account.AccountView;
import vn.gov.laichau.dvc.account.ContactSettings;
import vn.gov.laichau.dvc.account.ContactView;
import vn.gov.laichau.dvc.organization.OfficerSettings;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;

/** One's own account: who one is, how one wants to be told, and a new password. */
@Named("settings")
@RequestScoped
public class SettingsPage {

    @Inject
    AccountSettings settings;

    @Inject
    ContactSettings contact;

    @Inject
    OfficerSettings officer;

    @Inject
    Asked asked;

    @Inject
    HttpServletRequest request;

    public AccountView getMe() {
        return settings.me();
    }

    public ContactView getContact() {
        return contact.mine();
    }

    /** What was typed, or what stands. */
    public boolean isByEmail() {
        return asked.has("phone") ? asked.has("byEmail") : getContact().byEmail();
    }

    public boolean isBySms() {
        return asked.has("phone") ? asked.has("bySms") : getContact().bySms();
    }

    public String saveContact() {
        contact.change(asked.text("phone"), asked.text("email"), asked.has("byEmail"), asked.has("bySms"));
        PageMessages.done("contact.saved");
        return "/account/settings.xhtml?faces-redirect=true";
    }

    public boolean isDigest() {
        return officer.isDigest();
    }

    public String saveDigest() {
        officer.wantDigest(asked.has("digest"));
        PageMessages.done("digest.saved");
        return "/account/settings.xhtml?faces-redirect=true";
    }

    public String changePassword() {
        var fresh = String.valueOf(request.getParameter("fresh"));
        if (!fresh.equals(request.getParameter("repeated"))) {
            PageMessages.refuse("password.differs");
            return null;
        }
        settings.changePassword(String.valueOf(request.getParameter("old")), fresh);
        PageMessages.done("password.changed");
        return "/account/settings.xhtml?faces-redirect=true";
    }
}
