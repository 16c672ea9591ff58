package vn.gov.laichau.dvc.web.account;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Ends the session. */
@Named("logout")
@RequestScoped
public class LogoutPage {

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext external;

    public void leave() throws ServletException, IOException {
        request.logout();
        external.invalidateSession();
        external.redirect("/");
    }
}
