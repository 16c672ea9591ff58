package vn.gov.laichau.dvc.authoring;

import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.document.DocumentSettings;
import vn.gov.laichau.dvc.document.FileStore;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.shared.Role;

/** Keeps the files that a procedure gives out: templates to fill in and samples of papers (Điều 2.9, 6.1). */
@Stateless
@RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY})
public class PaperFiles {

    @Inject
    FileStore files;

    @Inject
    DocumentSettings settings;

    @Audited
    public ProcedureContent.Attachment keep(String name, InputStream content) {
        var file = files.store(name, content, settings.maxBytes());
        var attachment = new ProcedureContent.Attachment();
        attachment.file = file.getUuid().toString();
        attachment.name = file.getName();
        attachment.size = file.getSize();
        return attachment;
    }
}
