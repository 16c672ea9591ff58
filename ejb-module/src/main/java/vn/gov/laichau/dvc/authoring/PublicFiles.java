package vn.gov.laichau.dvc.authoring;

import java.io.OutputStream;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.document.FileStore;
import vn.gov.laichau.dvc.document.StoredFiles;
import vn.gov.laichau.dvc.shared.NotFound;

/** Templates and samples for everybody, once a public version gives them out (Điều 6.1). */
@Stateless
@PermitAll
public class PublicFiles {

    @Inject
    Drafts drafts;

    @Inject
    StoredFiles stored;

    @Inject
    FileStore files;

    /** A file that everybody may read. */
    public PublicFile get(UUID file) {
        if (!drafts.givesOut(file)) {
            throw new NotFound("file", file);
        }
        var found = stored.get(file);
        return new PublicFile(found.getName(), found.getMediaType(), found.getSize(), found.getSha256());
    }

    /** Streams it, piece by piece. */
    public void copyTo(UUID file, OutputStream out) {
        get(file);
        files.copyTo(file, out);
    }
}
