package vn.gov.laichau.dvc.web.office;

import java.time.Instant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.handling.DossierHandling;
import vn.gov.laichau.dvc.handling.MinutesText;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.web.common.TypedDate;
import vn.gov.laichau.dvc.web.common.TypedTime;

/** Keeps what was found on the spot or said at a meeting (biên bản). */
@Named("minutes")
@RequestScoped
public class MinutesPage extends DossierActPage {

    @Inject
    DossierHandling handling;

    public String write() {
        handling.writeMinutes(id(), version(), new MinutesText(heldAt(), asked.text("place"), asked.text("people"),
                asked.text("content")));
        return toDossier("minutes.done");
    }

    private Instant heldAt() {
        var time = TypedTime.given(asked.text("time")).orElse(null);
        return TypedDate.given(asked.text("day")).filter(day -> time != null)
                .map(day -> day.atTime(time).atZone(OfficeClock.ZONE).toInstant()).orElse(null);
    }
}
