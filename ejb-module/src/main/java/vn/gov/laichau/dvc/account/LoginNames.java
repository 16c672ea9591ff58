package vn.gov.laichau.dvc.account;

import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Turns what a person types at login into the name the security domain knows. */
@Stateless
@PermitAll
public class LoginNames {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{9,13}");
    private static final Pattern FILLING = Pattern.compile("[\\s.\\-]+");

    @Inject
    IdentityCipher cipher;

    /** An officer's user name in small letters; an identity number or tax code as its keyed hash. */
    public String of(String typed) {
        var bare = FILLING.matcher(typed).replaceAll("");
        return NUMBER.matcher(bare).matches() ? cipher.loginOf(bare) : typed.strip().toLowerCase(Locale.ROOT);
    }
}
