package vn.gov.laichau.dvc.national;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;

/** The import from the command line of the server: whoever knows {@code dvc.operator.token} may; without one nobody. */
@Stateless
@RunAs(Role.SYSTEM)
@PermitAll
public class OperatorImport {

    @Inject
    CatalogueImport imports;

    @Inject
    DraftPublishing publishing;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "dvc.operator.token")
    Optional<String> token;

    public void requireOperator(String given) {
        var wanted = token.filter(secret -> secret.length() >= 20).orElseThrow(() -> new NotFound("operator", ""));
        if (given == null || !MessageDigest.isEqual(wanted.getBytes(StandardCharsets.UTF_8),
                given.getBytes(StandardCharsets.UTF_8))) {
            throw new NotFound("operator", "");
        }
    }

    public ImportReport load(String given, String file) {
        requireOperator(given);
        return imports.load(file);
    }

    /** Publishes what is complete as information from today on; returns how many. */
    public int publishComplete(String given) {
        requireOperator(given);
        return publishing.publishComplete(LocalDate.now(clock));
    }

    public String export(String given) {
        requireOperator(given);
        return imports.export();
    }
}
