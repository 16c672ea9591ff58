package vn.gov.laichau.dvc.authoring;

import java.io.Serializable;

/** What is known of a file that everybody may read. */
public record PublicFile(String name, String mediaType, long size, String sha256) implements Serializable {
}
