package vn.gov.laichau.dvc.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.Procedures;
import vn.gov.laichau.dvc.shared.NotFound;

/** Forms of public procedures printed empty, for everybody (Điều 2.9, 6.1). */
@Stateless
@PermitAll
public class FormDownload {

    @Inject
    Procedures procedures;

    @Inject
    BlankForms blankForms;

    @Inject
    Clock clock;

    /** The form of a procedure, printed empty, as PDF. */
    public void blank(String code, OutputStream out) {
        var version = version(code);
        if (version.getForm().fields().isEmpty()) {
            throw new NotFound("form", code);
        }
        try {
            out.write(blankForms.of(version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcedureVersion version(String code) {
        return procedures.publishedVersion(code, LocalDate.now(clock)).orElseThrow(() -> new NotFound("procedure", code));
    }
}
