package vn.gov.laichau.dvc.document;

import java.time.Instant;

import static vn.gov.laichau.dvc.shared.Keys.keyed;

/** A stored file, as the store makes one. */
public final class SomeFile {

    private SomeFile() {
    }

    public static StoredFile pdf(String name) {
        return keyed(new StoredFile(name, "application/pdf", 1000, "ab".repeat(32),
                Instant.parse("2017-03-06T01:00:00Z")));
    }
}
