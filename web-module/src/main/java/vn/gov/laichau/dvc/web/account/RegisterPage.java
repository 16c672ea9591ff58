package vn.gov.laichau.dvc.web.account;

import java.io.IOException;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import vn.gov.laichau.dvc.account.LoginNames;
import vn.gov.laichau.dvc.account.RegisterCitizen;
import vn.gov.laichau.dvc.account.RegisterOrganisation;
import vn.gov.laichau.dvc.account.Registration;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.TypedDate;

/** A citizen or an organisation opens the one account for all services, and is logged in at once (Điều 13.3). */
@Named("register")
@RequestScoped
public class RegisterPage {

    @Inject
    Registration registration;

    @Inject
    LoginNames names;

    @Inject
    Asked asked;

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext external;

    public boolean isOrganisation() {
        return "organisation".equals(asked.text("kind"));
    }

    public void open() throws IOException, ServletException {
        var password = Optional.ofNullable(request.getParameter("password")).orElse("");
        if (isIncomplete(password)) {
            return;
        }
        if (isOrganisation()) {
            registration.registerOrganisation(new RegisterOrganisation(asked.text("name"), asked.text("number"),
                    asked.text("representative"), asked.text("phone"), asked.text("email"), password));
        } else {
            registration.registerCitizen(new RegisterCitizen(asked.text("name"), asked.text("number"),
                    TypedDate.given(asked.text("birthDate")).orElse(null), asked.text("phone"), asked.text("email"),
                    password));
        }
        request.login(names.of(asked.text("number")), password);
        request.changeSessionId();
        PageMessages.done("register.done");
        external.redirect("/citizen/mine.xhtml");
    }

    private boolean isIncomplete(String password) {
        if (asked.text("name").isEmpty()) {
            PageMessages.refuse(isOrganisation() ? "register.name.organisation" : "register.name.citizen");
            return true;
        }
        if (isOrganisation() && asked.text("representative").isEmpty()) {
            PageMessages.refuse("register.representative");
            return true;
        }
        if (!password.equals(request.getParameter("repeated"))) {
            PageMessages.refuse("password.differs");
            return true;
        }
        return false;
    }
}
