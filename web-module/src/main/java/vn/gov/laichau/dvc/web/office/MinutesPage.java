package vn.gov.laichau.dvc.web.office;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.handling.DossierHandling;
import vn.gov.laichau.dvc.handling.MinutesText;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.TypedDate;

/** Keeps what was found on the spot or said at a meeting (biên bản). */
@Named("minutes")
@RequestScoped
public class MinutesPage extends DossierActPage {

    @Inject
    DossierHandling handling;

    public String write() {
        var heldAt = heldAt();
        if (heldAt == null) {
            PageMessages.refuse("minutes.when.missing");
            return null;
        }
        handling.writeMinutes(id(), version(), new MinutesText(heldAt, asked.text("place"), asked.text("people"),
                asked.text("content")));
        return toDossier("minutes.done");
    }

    private Instant heldAt() {
        var day = TypedDate.parse(asked.text("day"));
        try {
            var time = LocalTime.parse(asked.text("time").replace('g', ':').replace('h', ':'));
            return day.map(found -> found.atTime(time).atZone(OfficeClock.ZONE).toInstant()).orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
