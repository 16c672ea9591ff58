package vn.gov.laichau.dvc.motion;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.MotionKind;

/** What is asked for in a dossier and not decided yet: it is not asked for again meanwhile. */
@ApplicationScoped
public class OpenMotions {

    @Inject
    Motions motions;

    public Set<MotionKind> of(Dossier dossier) {
        return motions.open(dossier.getId()).stream().map(Motion::getKind).collect(Collectors.toSet());
    }
}
