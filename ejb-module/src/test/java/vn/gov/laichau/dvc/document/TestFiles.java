package vn.gov.laichau.dvc.document;

import java.time.Instant;

/** A stored file, for tests without a database. */
public final class TestFiles {

    private TestFiles() {
    }

    public static StoredFile pdf(String name) {
        return new StoredFile(name, "application/pdf", 100, "0".repeat(64), Instant.parse("2017-03-01T01:00:00Z"));
    }
}
