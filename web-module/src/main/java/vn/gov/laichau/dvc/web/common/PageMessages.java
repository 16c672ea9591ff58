package vn.gov.laichau.dvc.web.common;

import java.util.Locale;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

import vn.gov.laichau.dvc.dossier.FormIncomplete;
import vn.gov.laichau.dvc.shared.ChangedMeanwhile;
import vn.gov.laichau.dvc.shared.DomainException;

/** Messages on the page where something happened. */
public final class PageMessages {

    private PageMessages() {
    }

    /** A rule that was not met; of an incomplete form, every answer that is missing or wrong. */
    public static void refuse(FacesContext faces, DomainException problem) {
        var locale = PageLocale.of(request(faces));
        if (problem instanceof FormIncomplete incomplete) {
            incomplete.problems().forEach(line -> add(faces, FacesMessage.SEVERITY_ERROR,
                    Texts.text(locale, "problem.line", line.label(), Texts.problem(locale, line))));
        } else {
            add(faces, FacesMessage.SEVERITY_ERROR, words(locale, problem));
        }
    }

    public static void refuse(String key, Object... args) {
        var faces = FacesContext.getCurrentInstance();
        add(faces, FacesMessage.SEVERITY_ERROR, Texts.text(PageLocale.of(request(faces)), key, args));
    }

    /** Why it was not done with one of many, shown on the next page. */
    public static void refuseOne(String which, DomainException problem) {
        var faces = FacesContext.getCurrentInstance();
        var locale = PageLocale.of(request(faces));
        KeptMessages.keep(faces, message(FacesMessage.SEVERITY_ERROR, which + ": " + words(locale, problem)));
    }

    /** Shown on the next page, after a redirect. */
    public static void done(String key, Object... args) {
        var faces = FacesContext.getCurrentInstance();
        KeptMessages.keep(faces, message(FacesMessage.SEVERITY_INFO, Texts.text(PageLocale.of(request(faces)), key,
                args)));
    }

    /** Of a change by somebody else also who it was, and when. */
    private static String words(Locale locale, DomainException problem) {
        return problem instanceof ChangedMeanwhile meanwhile ? Texts.error(locale, problem, CDI.current()
                .select(Actors.class).get().name(meanwhile.who()), CDI.current().select(Show.class).get()
                .moment(meanwhile.at())) : Texts.error(locale, problem);
    }

    private static void add(FacesContext faces, FacesMessage.Severity severity, String text) {
        faces.addMessage(null, message(severity, text));
    }

    private static FacesMessage message(FacesMessage.Severity severity, String text) {
        return new FacesMessage(severity, text, null);
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
