package vn.gov.laichau.dvc.web.office;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.desk.MinutesView;
import vn.gov.laichau.dvc.handling.DossierHandling;
import vn.gov.laichau.dvc.handling.MinutesText;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.web.common.TypedDate;
import vn.gov.laichau.dvc.web.common.TypedTime;

/** Keeps what was found on the spot or said at a meeting (biên bản). */
@Named("minutes")
@RequestScoped
public class MinutesPage extends DossierActPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    DossierHandling handling;

    /** The minutes that were wrong and are replaced; {@code null} where new ones are written. */
    public MinutesView getWrong() {
        return asked.text("wrong").isEmpty() ? null : getPage().minutes().stream()
                .filter(kept -> kept.id().toString().equals(asked.text("wrong"))).findFirst().orElse(null);
    }

    /** What was typed, else what the wrong ones say. */
    public String typed(String name) {
        if (asked.has("version") || getWrong() == null) {
            return asked.text(name);
        }
        var held = getWrong().heldAt().atZone(OfficeClock.ZONE);
        return switch (name) {
            case "day" -> DAY.format(held);
            case "time" -> TIME.format(held);
            case "place" -> getWrong().place();
            case "people" -> getWrong().people();
            default -> getWrong().content();
        };
    }

    public String write() {
        var text = new MinutesText(heldAt(), asked.text("place"), asked.text("people"), asked.text("content"));
        if (asked.text("wrong").isEmpty()) {
            handling.writeMinutes(id(), version(), text);
        } else {
            handling.correctMinutes(id(), version(), asked.id("wrong"), text);
        }
        return toDossier("minutes.done");
    }

    private Instant heldAt() {
        var time = TypedTime.given(asked.text("time")).orElse(null);
        return TypedDate.given(asked.text("day")).filter(day -> time != null)
                .map(day -> day.atTime(time).atZone(OfficeClock.ZONE).toInstant()).orElse(null);
    }
}
