package vn.gov.laichau.dvc.account;

import java.io.Serializable;

/** What an organisation gives to get an account (Điều 13.3). {@code email} may be missing. */
public record RegisterOrganisation(String name, String taxCode, String representative, String phone, String email,
        String password) implements Serializable {
}
