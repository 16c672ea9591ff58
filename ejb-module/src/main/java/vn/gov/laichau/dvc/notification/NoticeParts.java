package vn.gov.laichau.dvc.notification;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierPart;
import vn.gov.laichau.dvc.dossier.DossierParts;
import vn.gov.laichau.dvc.dossier.PartKind;
import vn.gov.laichau.dvc.sending.Sending;

/** The notices of a dossier on their ways, called by their titles: somebody has them sent again. */
@ApplicationScoped
class NoticeParts implements DossierParts {

    private static final int MOST = 200;

    @Inject
    Notices notices;

    @Inject
    Sending sending;

    @Override
    public List<DossierPart> partsOf(Dossier dossier) {
        var titles = notices.ofDossier(dossier.getUuid(), MOST).stream()
                .collect(Collectors.toMap(Notice::getUuid, Notice::getTitle));
        return sending.of(List.<UUID>copyOf(titles.keySet())).stream()
                .map(fate -> new DossierPart(fate.id(), PartKind.NOTICE, titles.get(fate.notice()), null)).toList();
    }
}
