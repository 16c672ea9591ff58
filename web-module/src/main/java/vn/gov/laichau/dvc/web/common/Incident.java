package vn.gov.laichau.dvc.web.common;

import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Gives an unexpected error a number that can be read out on the telephone, and writes both into the log. */
@Named("incident")
@RequestScoped
public class Incident {

    private static final System.Logger LOG = System.getLogger(Incident.class.getName());
    private static final int LENGTH = 8;

    @Inject
    HttpServletRequest request;

    private String number;

    @PostConstruct
    void write() {
        var digits = UUID.randomUUID().toString().substring(0, LENGTH).toUpperCase(Locale.ROOT);
        number = "SC-" + digits.substring(0, LENGTH / 2) + "-" + digits.substring(LENGTH / 2);
        var error = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.log(System.Logger.Level.ERROR, "incident " + number + ", status "
                + request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) + ", at "
                + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), error);
    }

    public String getNumber() {
        return number;
    }
}
