package vn.gov.laichau.dvc.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import java.io.IOException;

import vn.gov.laichau.dvc.account.LoginGuard;
import vn.gov.laichau.dvc.account.LoginNames;
import vn.gov.laichau.dvc.account.LoginState;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.KeptTyping;
import vn.gov.laichau.dvc.web.common.LocalPath;
import vn.gov.laichau.dvc.web.common.Me;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.Show;

/** Login with the server's own security domain; the session gets a new id (Điều 13.3). */
@Named("login")
@RequestScoped
public class LoginPage {

    private static final System.Logger LOG = System.getLogger(LoginPage.class.getName());

    private static final int LONGEST_NAME = 100;

    @Inject
    LoginNames names;

    @Inject
    LoginGuard guard;

    @Inject
    Asked asked;

    @Inject
    Show show;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext external;

    public void login() throws IOException {
        var typed = asked.text("username");
        var password = request.getParameter("password");
        if (typed.isEmpty() || password == null || password.isEmpty()) {
            PageMessages.refuse("login.empty");
            return;
        }
        if (typed.length() > LONGEST_NAME) {
            PageMessages.refuse("login.wrong");
            return;
        }
        var name = names.of(typed);
        var state = guard.state(name);
        if (state.locked()) {
            tellLocked(state);
            return;
        }
        if (!accepted(name, password)) {
            var after = guard.failed(name);
            if (after.locked()) {
                tellLocked(after);
            } else {
                PageMessages.refuse("login.wrong");
            }
            return;
        }
        guard.succeeded(name);
        if (KeptTyping.dropOfOthers(request, name)) {
            PageMessages.done("session.dropped");
            external.redirect(me.getStart());
            return;
        }
        var next = asked.text("next");
        external.redirect(next.isEmpty() ? me.getStart() : LocalPath.orHome(next));
    }

    private boolean accepted(String name, String password) {
        try {
            if (request.getUserPrincipal() != null) {
                request.logout();
            }
            request.login(name, password);
        } catch (ServletException e) {
            LOG.log(System.Logger.Level.DEBUG, "login refused", e);
            return false;
        }
        request.changeSessionId();
        return true;
    }

    private void tellLocked(LoginState state) {
        PageMessages.refuse("login.locked", show.moment(state.lockedUntil()));
    }
}
