package vn.gov.laichau.dvc.web.common;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Gives each form of a page a command of its own, so that a form that is sent twice is carried out once. */
@Named("commands")
@RequestScoped
public class Commands {

    public String getFresh() {
        return UUID.randomUUID().toString();
    }
}
