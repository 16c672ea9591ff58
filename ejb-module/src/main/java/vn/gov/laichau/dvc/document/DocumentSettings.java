package vn.gov.laichau.dvc.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of stored files. */
@ApplicationScoped
public class DocumentSettings {

    @Inject
    @ConfigProperty(name = "dvc.document.max-bytes", defaultValue = "15728640")
    long maxBytes;

    /** Largest file that is taken, in bytes. */
    public long maxBytes() {
        return maxBytes;
    }
}
