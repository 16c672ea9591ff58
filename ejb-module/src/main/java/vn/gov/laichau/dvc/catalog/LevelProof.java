package vn.gov.laichau.dvc.catalog;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.organization.Units;

/** What a version lacks to a service level in this province today (Điều 2.9). */
@ApplicationScoped
public class LevelProof {

    @Inject
    Units units;

    @Inject
    @ConfigProperty(name = "dvc.payment.gateway")
    Optional<String> paymentGateway;

    public List<LevelNeed> missing(ProcedureContent content, int level) {
        var staffed = content.providers.isEmpty() ? List.<String>of() : units.staffedAgencies();
        return LevelNeed.missing(content, level, new LevelNeed.Ground(paymentGateway.isPresent(), staffed::contains));
    }
}
