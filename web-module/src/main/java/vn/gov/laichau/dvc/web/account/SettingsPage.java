package vn.gov.laichau.dvc.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import vn.gov.laichau.dvc.account.AccountSettings;
import vn.gov.laichau.dvc.account.AccountView;
import vn.gov.laichau.dvc.web.common.PageMessages;

/** One's own account: who one is, and a new password. */
@Named("settings")
@RequestScoped
public class SettingsPage {

    @Inject
    AccountSettings settings;

    @Inject
    HttpServletRequest request;

    public AccountView getMe() {
        return settings.me();
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
