package vn.gov.laichau.dvc.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import vn.gov.laichau.dvc.organization.OrganizationQueries;
import vn.gov.laichau.dvc.shared.Role;

/** Names of those who did something, as pages say them: officers by name, applicants and the system by what they are. */
@RequestScoped
public class Actors {

    @Inject
    OrganizationQueries organization;

    @Inject
    HttpServletRequest request;

    @Inject
    Show show;

    String name(String login) {
        if (request.isUserInRole(Role.APPLICANT)) {
            return show.text("changed.by.somebody");
        }
        return organization.nameOf(login).orElseGet(() -> show.text(Role.SYSTEM.equals(login) ? "changed.by.system"
                : "changed.by.applicant"));
    }
}
