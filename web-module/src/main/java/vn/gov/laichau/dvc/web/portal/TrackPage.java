package vn.gov.laichau.dvc.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.tracking.DossierTracking;
import vn.gov.laichau.dvc.tracking.TrackView;
import vn.gov.laichau.dvc.web.common.Asked;

/** Look-up by code for everybody: only how far the dossier is (Điều 6.3c). */
@Named("track")
@RequestScoped
public class TrackPage {

    @Inject
    DossierTracking tracking;

    @Inject
    Asked asked;

    private TrackView found;
    private boolean missing;

    @PostConstruct
    void look() {
        if (asked.text("code").isEmpty()) {
            return;
        }
        try {
            found = tracking.find(asked.text("code"));
        } catch (NotFound e) {
            missing = true;
        }
    }

    public TrackView getFound() {
        return found;
    }

    public boolean isMissing() {
        return missing;
    }
}
