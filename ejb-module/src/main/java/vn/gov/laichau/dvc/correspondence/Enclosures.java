package vn.gov.laichau.dvc.correspondence;

import java.io.InputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.document.DocumentSettings;
import vn.gov.laichau.dvc.document.FileStore;
import vn.gov.laichau.dvc.document.StoredFile;

/** Files that go along with messages. */
@ApplicationScoped
class Enclosures {

    @Inject
    FileStore files;

    @Inject
    DocumentSettings settings;

    /** {@code null} without one: {@code content} is {@code null} then. */
    StoredFile keep(String name, InputStream content) {
        return content == null ? null : files.store(name, content, settings.maxBytes());
    }
}
