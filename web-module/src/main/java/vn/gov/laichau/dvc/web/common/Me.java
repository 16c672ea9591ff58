package vn.gov.laichau.dvc.web.common;

import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import vn.gov.laichau.dvc.account.AccountSettings;
import vn.gov.laichau.dvc.notification.MyNotices;
import vn.gov.laichau.dvc.organization.OrganizationQueries;
import vn.gov.laichau.dvc.shared.Role;

/** Who is logged in, as the head of each page shows it. */
@Named("me")
@RequestScoped
public class Me {

    @Inject
    HttpServletRequest request;

    @Inject
    AccountSettings settings;

    @Inject
    OrganizationQueries organization;

    @Inject
    MyNotices notices;

    private String name;
    private String place;

    public boolean isKnown() {
        return request.getUserPrincipal() != null;
    }

    /** By which name; empty for a stranger. */
    public String getLogin() {
        return isKnown() ? request.getUserPrincipal().getName() : "";
    }

    public boolean isApplicant() {
        return request.isUserInRole(Role.APPLICANT);
    }

    public boolean isOfficer() {
        return Role.OF_OFFICERS.stream().anyMatch(request::isUserInRole);
    }

    public boolean isAdministrator() {
        return request.isUserInRole(Role.AGENCY_ADMIN) || request.isUserInRole(Role.SYSTEM_AUTHORITY)
                || request.isUserInRole(Role.AUDITOR);
    }

    public boolean isHead() {
        return request.isUserInRole(Role.DIVISION_HEAD);
    }

    /** Decides, for himself or in somebody's place. */
    public boolean isLeader() {
        return request.isUserInRole(Role.LEADER);
    }

    /** Has to do with who is on duty at a desk. */
    public boolean isAtDesk() {
        return request.isUserInRole(Role.RECEPTION) || request.isUserInRole(Role.LEADER);
    }

    /** Reads the books of the agency. */
    public boolean isKeepingRegisters() {
        return request.isUserInRole(Role.RECEPTION) || request.isUserInRole(Role.RECORDS_CLERK) || isLeader();
    }

    /** May look into the register of the desks' sessions. */
    public boolean isOverDesk() {
        return isHead() || request.isUserInRole(Role.LEADER);
    }

    public boolean isAgencyAdministrator() {
        return request.isUserInRole(Role.AGENCY_ADMIN);
    }

    public boolean isReception() {
        return request.isUserInRole(Role.RECEPTION);
    }

    public boolean isRecordsClerk() {
        return request.isUserInRole(Role.RECORDS_CLERK);
    }

    public boolean isSystemAuthority() {
        return request.isUserInRole(Role.SYSTEM_AUTHORITY);
    }

    /** May write procedures; an auditor only reads. */
    public boolean isWriter() {
        return request.isUserInRole(Role.AGENCY_ADMIN) || request.isUserInRole(Role.SYSTEM_AUTHORITY);
    }

    public String getName() {
        if (name == null) {
            name = isApplicant() ? settings.me().displayName() : organization.myName();
        }
        return name;
    }

    /** The units in which an officer serves today. */
    public String getPlace() {
        if (place == null) {
            place = isApplicant() ? "" : organization.myServices().stream()
                    .map(service -> service.unit().name()).distinct().collect(Collectors.joining(" · "));
        }
        return place;
    }

    public int getUnread() {
        return isKnown() ? notices.unread() : 0;
    }

    /** Where this person reads his notices. */
    public String getNoticesPage() {
        if (isOfficer()) {
            return "/officer/notices.xhtml";
        }
        return isAdministrator() ? "/admin/received.xhtml" : "/citizen/notices.xhtml";
    }

    /** Where the work of this person begins. */
    public String getStart() {
        if (isOfficer()) {
            return "/officer/inbox.xhtml";
        }
        return isAdministrator() ? "/admin/overview.xhtml" : "/citizen/mine.xhtml";
    }
}
