package vn.gov.laichau.dvc.wording;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The text that counts for an agency: its own, else that of the province, else that of the project. */
@ApplicationScoped
public class Wordings {

    /** A text and whose it is. */
    record Counting(NoticeText text, TextOrigin origin) {
    }

    @Inject
    NoticeTemplates templates;

    /** Filled and ready to be sent; empty where nothing is to be sent on this channel. */
    public NoticeText filled(TextPlace place, NoticeValues values) {
        return place.event().channels().contains(place.channel())
                ? TextFilling.fill(counting(place).text(), place.channel(), values) : NoticeText.NOTHING;
    }

    Counting counting(TextPlace place) {
        var own = place.isOfProvince() ? Optional.<Counting>empty() : written(place, TextOrigin.AGENCY);
        return own.or(() -> written(place.above(), TextOrigin.PROVINCE)).orElseGet(() -> new Counting(
                DefaultTexts.of(place.event(), place.channel()), TextOrigin.STANDARD));
    }

    private Optional<Counting> written(TextPlace place, TextOrigin origin) {
        return templates.last(place).filter(last -> !last.isStandard()).map(last -> new Counting(last.text(), origin));
    }
}
