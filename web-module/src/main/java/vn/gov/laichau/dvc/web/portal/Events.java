package vn.gov.laichau.dvc.web.portal;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.search.LifeEvent;
import vn.gov.laichau.dvc.search.LifeEvents;
import vn.gov.laichau.dvc.web.common.PageLocale;

/** Events of life as pages show them: "Tôi muốn …" (Điều 6.2). */
@Named("events")
@RequestScoped
public class Events {

    @Inject
    PageLocale locale;

    public List<LifeEvent> getAll() {
        return LifeEvents.named();
    }

    public String name(LifeEvent event) {
        return locale.isEnglish() ? event.nameEn() : event.name();
    }

    /** An event of this key is there. */
    public boolean known(String key) {
        return LifeEvents.named().stream().anyMatch(event -> event.key().equals(key));
    }

    /** The name of an event under its key; the key itself where it is not known. */
    public String named(String key) {
        return LifeEvents.named().stream().filter(event -> event.key().equals(key)).findFirst().map(this::name).orElse(key);
    }
}
