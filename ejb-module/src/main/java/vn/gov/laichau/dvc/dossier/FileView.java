package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import vn.gov.laichau.dvc.document.StoredFile;

/** A stored file as pages show it; {@code size} in bytes, {@code sha256} in hexadecimal. */
public record FileView(UUID id, String name, String mediaType, long size, String sha256, Instant storedAt)
        implements Serializable {

    public static FileView of(StoredFile file) {
        return new FileView(file.getUuid(), file.getName(), file.getMediaType(), file.getSize(), file.getSha256(),
                file.getStoredAt());
    }
}
