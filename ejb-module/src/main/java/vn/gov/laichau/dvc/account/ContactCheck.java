package vn.gov.laichau.dvc.account;

import java.util.regex.Pattern;

import vn.gov.laichau.dvc.form.PhoneNumber;

/** How somebody may be reached: a telephone number of Vietnam always, an e-mail address if there is one. */
final class ContactCheck {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,}");
    private static final int LONGEST = 254;

    private ContactCheck() {
    }

    static void check(String phone, String email) {
        if (!PhoneNumber.isValid(phone)) {
            throw new PhoneNumberWrong();
        }
        if (email != null && !email.isBlank()
                && (email.strip().length() > LONGEST || !EMAIL.matcher(email.strip()).matches()
                        || email.strip().chars().anyMatch(Character::isISOControl))) {
            throw new EmailWrong();
        }
    }
}
