package vn.gov.laichau.dvc.account;

import java.io.Serializable;
import java.time.LocalDate;

/** What a citizen gives to get an account (Điều 13.3). {@code birthDate} and {@code email} may be missing. */
public record RegisterCitizen(String fullName, String identityNumber, LocalDate birthDate, String phone, String email,
        String password) implements Serializable {
}
