package vn.gov.laichau.dvc.account;

import java.io.Serializable;

/** How an applicant is told besides the portal. */
public record ContactView(String phone, String email, boolean byEmail, boolean bySms) implements Serializable {
}
