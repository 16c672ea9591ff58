package vn.gov.laichau.dvc.account;

import java.io.Serializable;

/** Who is logged in, as the page's head shows it. */
public record AccountView(String displayName, boolean officer, String email, String phone) implements Serializable {
}
