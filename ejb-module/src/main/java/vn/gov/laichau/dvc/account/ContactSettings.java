package vn.gov.laichau.dvc.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.shared.Role;

/** An applicant says how he wants to be told of his dossiers (Điều 13.4; NĐ 61 Art 17). */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class ContactSettings {

    @Inject
    CurrentApplicant applicant;

    public ContactView mine() {
        var me = applicant.get();
        return new ContactView(me.getPhone(), me.getEmail(), me.isByEmail() && me.getEmail() != null,
                me.smsNumber().isPresent());
    }

    @Audited
    public void change(String phone, String email, boolean byEmail, boolean bySms) {
        applicant.get().reachAt(phone, email, byEmail, bySms);
    }
}
