package vn.gov.laichau.dvc.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.Procedures;
import vn.gov.laichau.dvc.document.FileStore;
import vn.gov.laichau.dvc.document.StoredFiles;
import vn.gov.laichau.dvc.shared.NotFound;

/** Forms and samples of public procedures, for everybody (Điều 2.9, 6.1). */
@Stateless
@PermitAll
public class FormDownload {

    @Inject
    Procedures procedures;

    @Inject
    BlankForms blankForms;

    @Inject
    StoredFiles stored;

    @Inject
    FileStore files;

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

    /** What the file is that belongs to a required paper: its template, or the sample of it filled in. */
    public DownloadView file(String code, String paper, boolean sample) {
        var attachment = attachment(code, paper, sample);
        var file = stored.get(id(attachment));
        return new DownloadView(attachment.name == null ? file.getName() : attachment.name, file.getMediaType(),
                file.getSize());
    }

    public void copyFile(String code, String paper, boolean sample, OutputStream out) {
        files.copyTo(id(attachment(code, paper, sample)), out);
    }

    private ProcedureContent.Attachment attachment(String code, String paper, boolean sample) {
        return version(code).copyOfContent().documents.stream().filter(document -> paper.equals(document.key))
                .map(document -> sample ? document.sample : document.template)
                .filter(found -> found != null && found.file != null && !found.file.isBlank()).findFirst()
                .orElseThrow(() -> new NotFound("file", paper));
    }

    private static UUID id(ProcedureContent.Attachment attachment) {
        try {
            return UUID.fromString(attachment.file);
        } catch (IllegalArgumentException e) {
            throw new NotFound("file", attachment.file);
        }
    }

    private ProcedureVersion version(String code) {
        return procedures.publishedVersion(code, LocalDate.now(clock)).orElseThrow(() -> new NotFound("procedure", code));
    }
}
