package vn.gov.laichau.dvc.web.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.authoring.NotYoursToWrite;
import vn.gov.laichau.dvc.consultation.AnsweredAlready;
import vn.gov.laichau.dvc.consultation.QuestionClosed;
import vn.gov.laichau.dvc.evidence.DoneAlready;
import vn.gov.laichau.dvc.shared.DomainException;
import vn.gov.laichau.dvc.shared.NotFound;

/**
 * The one place where pages meet exceptions. A rule that was not met becomes a message on the same page, with everything
 * typed still there; what may not be seen becomes "not found"; an expired page comes anew; anything else is an incident.
 */
class PageExceptionHandler extends ExceptionHandlerWrapper {

    PageExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var context = events.next().getContext();
            if (answered(context.getContext(), context.getException())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    static boolean answered(FacesContext faces, Throwable thrown) {
        if (faces.getResponseComplete()) {
            return false;
        }
        if (cause(thrown, NotFound.class) != null) {
            return error(faces, HttpServletResponse.SC_NOT_FOUND);
        }
        if (cause(thrown, EJBAccessException.class) != null
                || cause(thrown, NotYoursToWrite.class) != null && faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            return error(faces, HttpServletResponse.SC_FORBIDDEN);
        }
        if (cause(thrown, ViewExpiredException.class) != null) {
            return expired(faces);
        }
        if (cause(thrown, DoneAlready.class) != null) {
            return done(faces);
        }
        var problem = cause(thrown, DomainException.class);
        if (problem instanceof QuestionClosed || problem instanceof AnsweredAlready) {
            PageMessages.refuse(faces, problem);
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, "/officer/unsent.xhtml");
            return true;
        }
        boolean rendering = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (problem != null && !rendering) {
            PageMessages.refuse(faces, problem);
            faces.validationFailed();
            return true;
        }
        if (cause(thrown, OptimisticLockException.class) != null && !rendering) {
            PageMessages.refuse("changed.meanwhile");
            faces.validationFailed();
            return true;
        }
        return false;
    }

    /** The form was sent twice: the page shows what the first one did. */
    private static boolean done(FacesContext faces) {
        PageMessages.done("command.done");
        var id = faces.getExternalContext().getRequestParameterMap().get("id");
        return redirect(faces, faces.getExternalContext().getRequestServletPath() + (id == null ? "" : "?id="
                + URLEncoder.encode(id, StandardCharsets.UTF_8)));
    }

    /** The page is built anew with what was typed into the old one; forms of another account do not come so far. */
    private static boolean expired(FacesContext faces) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var path = request.getServletPath();
        return redirect(faces, request.getUserPrincipal() != null && KeptTyping.keep(request, path)
                ? KeptTyping.address(request, path, request.getQueryString()) : "/error/expired.xhtml");
    }

    private static boolean redirect(FacesContext faces, String address) {
        try {
            faces.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
        return true;
    }

    private static boolean error(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
        return true;
    }

    private static <T extends Throwable> T cause(Throwable thrown, Class<T> type) {
        for (var at = thrown; at != null; at = next(at)) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }

    private static Throwable next(Throwable thrown) {
        if (thrown instanceof EJBException wrapper && wrapper.getCausedByException() != null) {
            return wrapper.getCausedByException();
        }
        return thrown.getCause() == thrown ? null : thrown.getCause();
    }
}
