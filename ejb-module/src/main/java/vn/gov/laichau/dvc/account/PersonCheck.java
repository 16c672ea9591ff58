package vn.gov.laichau.dvc.account;

import java.time.LocalDate;

import vn.gov.laichau.dvc.form.PersonName;

/** Who somebody says to be: a name that a paper can print, a day of birth that has come. */
final class PersonCheck {

    private PersonCheck() {
    }

    /** {@code birthDate} may be {@code null}: not said. */
    static void check(String name, LocalDate birthDate, LocalDate today) {
        if (!PersonName.isValid(name)) {
            throw new PersonNameWrong();
        }
        if (birthDate != null && birthDate.isAfter(today)) {
            throw new BirthDateAhead();
        }
    }
}
